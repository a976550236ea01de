import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../../src/core/definitions/find-definitions.ts';

type Found = [short: string, long: string, way: string];

function definitionsIn(text: string): Found[] {
  return findDefinitions(text).map(({ short, long, way }) => [short.text, long.text, way]);
}

describe('how a text says it', () => {
  test.each<[name: string, text: string, short: string, long: string]>([
    ['in round brackets', 'I have complex regional pain syndrome (CRPS) now', 'CRPS', 'complex regional pain syndrome'],
    ['in square brackets', 'of central sensitization [CS] in', 'CS', 'central sensitization'],
    ['in brackets within brackets', '(by quantitative sensory testing (QST))', 'QST', 'quantitative sensory testing'],
    ['within brackets, behind a comma', 'lasted long (post-exertional malaise, PEM)', 'PEM', 'post-exertional malaise'],
    ['before a semicolon', 'a visual analogue scale (VAS; see below)', 'VAS', 'visual analogue scale'],
    ['before a comma', 'low-dose naltrexone (LDN, a tablet)', 'LDN', 'low-dose naltrexone'],
    ['before a value', 'the odds ratio (OR = 2.1) rose', 'OR', 'odds ratio'],
    ['behind words that say so', 'dorsal root ganglion (abbreviated as DRG)', 'DRG', 'dorsal root ganglion'],
    ['behind or', 'dorsal root ganglion (or DRG)', 'DRG', 'dorsal root ganglion'],
    [
      'the long form in brackets',
      'my RSD (rejection sensitive dysphoria) says',
      'RSD',
      'rejection sensitive dysphoria',
    ],
    ['the same with more in them', 'the ROM (range of motion; see above)', 'ROM', 'range of motion'],
    ['without a space', 'range of motion(ROM)', 'ROM', 'range of motion'],
    ['by a sign', 'PEM = post-exertional malaise', 'PEM', 'post-exertional malaise'],
    ['by a sign, more behind it', 'DRG = dorsal root ganglion next to it', 'DRG', 'dorsal root ganglion'],
    ['in single quotation marks', 'PEM stands for ‘post-exertional malaise’. A', 'PEM', 'post-exertional malaise'],
    ['the same with an apostrophe', "GLC stands for 'Granny’s long coat'. A", 'GLC', 'Granny’s long coat'],
    ['as another name with an article', 'dorsal root ganglion, also known as a DRG, is', 'DRG', 'dorsal root ganglion'],
    [
      'in curly quotation marks',
      'complex regional pain syndrome (“CRPS”) is',
      'CRPS',
      'complex regional pain syndrome',
    ],
    ['the long form in quotation marks', 'so-called “graded motor imagery” (GMI)', 'GMI', 'graded motor imagery'],
    ['all of it in quotation marks', '“graded motor imagery (GMI)”', 'GMI', 'graded motor imagery'],
    ['joined by a hyphen', 'epidural steroid injection-(ESI)', 'ESI', 'epidural steroid injection'],
    ['joined by a colon', 'epidural steroid injection: (ESI)', 'ESI', 'epidural steroid injection'],
    ['before a range', 'a numeric rating scale (NRS 0-10) was', 'NRS', 'numeric rating scale'],
    ['for short', 'postural tachycardia syndrome (PoTS for short)', 'PoTS', 'postural tachycardia syndrome'],
    ['behind several words', 'low back pain (also known as LBP)', 'LBP', 'low back pain'],
    ['behind aka', 'low back pain (aka LBP)', 'LBP', 'low back pain'],
    ['behind so-called', 'low back pain (so-called LBP)', 'LBP', 'low back pain'],
    [
      'with what it is short for in brackets',
      'PoTS (short for postural tachycardia syndrome)',
      'PoTS',
      'postural tachycardia syndrome',
    ],
    [
      'with what it stands for in brackets',
      'PEM (which stands for post-exertional malaise)',
      'PEM',
      'post-exertional malaise',
    ],
    ['with that is in brackets', 'PEM (i.e., post-exertional malaise)', 'PEM', 'post-exertional malaise'],
    ['as the abbreviation', 'PEM is the abbreviation of post-exertional malaise', 'PEM', 'post-exertional malaise'],
    ['as an acronym', 'PEM is an acronym that stands for post-exertional malaise', 'PEM', 'post-exertional malaise'],
    ['as what it refers to', 'The term PEM refers to post-exertional malaise', 'PEM', 'post-exertional malaise'],
    ['with or simply', 'graded motor imagery, or simply GMI, works', 'GMI', 'graded motor imagery'],
    ['with or and no comma', 'graded motor imagery or GMI works', 'GMI', 'graded motor imagery'],
    ['between dashes', 'graded motor imagery – GMI – works', 'GMI', 'graded motor imagery'],
    ['with commonly abbreviated', 'graded motor imagery, commonly abbreviated GMI', 'GMI', 'graded motor imagery'],
    ['in a list with numbers', '1. GMI – graded motor imagery', 'GMI', 'graded motor imagery'],
    ['in a list, two letters', 'Our words\nPT: physical therapy', 'PT', 'physical therapy'],
    ['below a figure', 'Error bars are shown. NHS: normal human serum.', 'NHS', 'normal human serum'],
    [
      'first in a list of abbreviations',
      'Abbreviations: GMI, graded motor imagery; none',
      'GMI',
      'graded motor imagery',
    ],
    [
      'later in a list of abbreviations',
      'Abbreviations used: none; GMI, graded motor imagery.',
      'GMI',
      'graded motor imagery',
    ],
    ['over the end of a line', 'graded motor\nimagery (GMI)', 'GMI', 'graded motor\nimagery'],
    ['with blanks that do not break', 'graded\u00a0motor imagery\u00a0(GMI)', 'GMI', 'graded\u00a0motor imagery'],
    ['with hyphens that do not break', 'post‑exertional malaise (PEM)', 'PEM', 'post‑exertional malaise'],
    ['in a list', 'CRPS: complex regional pain syndrome', 'CRPS', 'complex regional pain syndrome'],
    ['in a list with dashes', 'CRPS – complex regional pain syndrome', 'CRPS', 'complex regional pain syndrome'],
    ['in words', 'PT stands for physical therapy here', 'PT', 'physical therapy'],
    [
      'in other words',
      'SNRI, short for a serotonin noradrenaline reuptake inhibitor',
      'SNRI',
      'serotonin noradrenaline reuptake inhibitor',
    ],
    ['with or', 'complex regional pain syndrome, or CRPS, may', 'CRPS', 'complex regional pain syndrome'],
    [
      'with or, the other way about',
      'CRPS, or complex regional pain syndrome, may',
      'CRPS',
      'complex regional pain syndrome',
    ],
    ['beside it', 'graded motor imagery, GMI, works', 'GMI', 'graded motor imagery'],
    [
      'as another name',
      'postural tachycardia syndrome, also known as PoTS, is',
      'PoTS',
      'postural tachycardia syndrome',
    ],
  ])('%s', (_, text, short, long) => {
    const [found, ...more] = findDefinitions(text);
    expect([found?.short.text, found?.long.text, more]).toEqual([short, long, []]);
  });

  test('several, in reading order', () => {
    const text = 'PT = physical therapy. Chronic pain (CP), low back pain (LBP) and neck pain.';
    expect(definitionsIn(text).map(([short]) => short)).toEqual(['PT', 'CP', 'LBP']);
  });

  test('offsets are those of the words in the text', () => {
    const text = 'Äh 🙂 my  complex regional\n pain syndrome ( CRPS ) is';
    const [found] = findDefinitions(text);
    for (const { start, end, text: words } of [found?.short, found?.long].filter((quote) => quote !== undefined))
      expect(text.slice(start, end)).toBe(words);
    expect(found?.long.text).toBe('complex regional\n pain syndrome');
  });
});

describe('where the letters are', () => {
  test.each<[name: string, text: string, ...Found]>([
    ['first letters', 'spinal cord stimulation (SCS)', 'SCS', 'spinal cord stimulation', 'initials'],
    ['small words left out', 'the Study of Pain (SP)', 'SP', 'Study of Pain', 'initials'],
    ['a small word is a letter', 'in my opinion (IMO)', 'IMO', 'in my opinion', 'initials'],
    ['parts joined by hyphens', 'gene-related peptide (GRP)', 'GRP', 'gene-related peptide', 'initials'],
    [
      'a hyphen in both',
      'post-traumatic stress disorder (P-TSD)',
      'P-TSD',
      'post-traumatic stress disorder',
      'initials',
    ],
    [
      'a slash in both',
      'Myalgic encephalomyelitis/chronic fatigue syndrome (ME/CFS)',
      'ME/CFS',
      'Myalgic encephalomyelitis/chronic fatigue syndrome',
      'initials',
    ],
    ['joined words before a slash', 'burning/spinal cord injury (SCI)', 'SCI', 'spinal cord injury', 'initials'],
    ['parts of a compound', 'an electrocardiogram (ECG)', 'ECG', 'electrocardiogram', 'initials'],
    [
      'inside a word',
      'repetitive magnetic stimulation (RpMS)',
      'RpMS',
      'repetitive magnetic stimulation',
      'inner letters',
    ],
    ['at the beginning of a word', 'dexamethasone (DEX)', 'DEX', 'dexamethasone', 'inner letters'],
    ['a word left out', 'visual pain analogue scale (VAS)', 'VAS', 'visual pain analogue scale', 'inner letters'],
    ['a word more behind', 'nerve growth factor family (NGF)', 'NGF', 'nerve growth factor family', 'inner letters'],
    ['plural', 'anti-inflammatory drugs (AIDs)', 'AIDs', 'anti-inflammatory drugs', 'plural'],
    ['one letter', 'the effect of Noradrenaline (N) on', 'N', 'Noradrenaline', 'initials'],
    ['small letters', 'mean arterial pressure (map)', 'map', 'mean arterial pressure', 'small letters'],
    ['Greek', 'tumour necrosis factor-α (TNFα)', 'TNFα', 'tumour necrosis factor-α', 'initials'],
    [
      'Greek against its name',
      'tumour necrosis factor alpha (TNF-α)',
      'TNF-α',
      'tumour necrosis factor alpha',
      'initials',
    ],
    ['accents', 'échelle visuelle analogique (EVA)', 'EVA', 'échelle visuelle analogique', 'initials'],
    ['digits', 'interleukin 6 (IL-6)', 'IL-6', 'interleukin 6', 'initials'],
    ['digits in words', 'three-dimensional (3D) pictures', '3D', 'three-dimensional', 'initials'],
    ['digits said before', 'inositol trisphosphate (IP3)', 'IP3', 'inositol trisphosphate', 'subscript'],
    ['digits that nothing says', 'nitrous oxide (N2O)', 'N2O', 'nitrous oxide', 'digits left out'],
    ['a symbol with a digit', 'of 17-beta-estradiol (E2)', 'E2', '17-beta-estradiol', 'symbol'],
    ['the place in front of a chemical name', '2,4-dinitrophenol (DNP)', 'DNP', '2,4-dinitrophenol', 'inner letters'],
    ['a sign', 'the antibody positive (AB+) group', 'AB+', 'antibody positive', 'sign'],
    [
      'halves changed about',
      'the 20-item Toronto Alexithymia Scale (TAS-20)',
      'TAS-20',
      '20-item Toronto Alexithymia Scale',
      'swapped',
    ],
    ['two letters changed about', 'a skin temperature (Ts)', 'Ts', 'skin temperature', 'turned'],
    ['a quantity by its sign', 'the equilibrium affinity constant (K(A))', 'K(A)', 'affinity constant', 'quantity'],
    ['the kind as last letter', 'interrupted aortic arch (IAA-B)', 'IAA-B', 'interrupted aortic arch', 'last left out'],
    ['another name of a substance', 'took phenytoin (DPH) daily. DPH was', 'DPH', 'phenytoin', 'substance'],
    [
      'another name of a substance of two words',
      'in potassium bromide (KBr) and KBr',
      'KBr',
      'potassium bromide',
      'substance',
    ],
    [
      'a word that joins within a name',
      'the Centers for Medicare and Medicaid Services (CMS)',
      'CMS',
      'Centers for Medicare and Medicaid Services',
      'inner letters',
    ],
    [
      'small words of a list and digits',
      'the depression, anxiety and stress scales (DASS-21)',
      'DASS-21',
      'depression, anxiety and stress scales',
      'digits left out',
    ],
    [
      'a list of three',
      'the Deese, Roediger, and McDermott (DRM) words',
      'DRM',
      'Deese, Roediger, and McDermott',
      'initials',
    ],
    [
      'a word passed over and letters inside in a long name',
      'receptor activator of nuclear factor kappa-B ligand (RANKL)',
      'RANKL',
      'receptor activator of nuclear factor kappa-B ligand',
      'inner letters',
    ],
    [
      'a quantity by what is below its line',
      'the short-circuit current (Isc)',
      'Isc',
      'short-circuit current',
      'quantity',
    ],
    ['a prefix and its word', 'multidrug resistance (mdr)', 'mdr', 'multidrug resistance', 'small letters'],
    ['a prefix of one word', 'an intrathecal (i.t.) dose', 'i.t.', 'intrathecal', 'points'],
    ['plural in small letters', 'cyclin-dependent kinases (cdks)', 'cdks', 'cyclin-dependent kinases', 'plural'],
    [
      'plural with an apostrophe',
      'randomised controlled trials (RCT’s)',
      'RCT’s',
      'randomised controlled trials',
      'inner letters',
    ],
    [
      'both sides of a slash',
      'attention-deficit/hyperactivity disorder (ADHD)',
      'ADHD',
      'attention-deficit/hyperactivity disorder',
      'initials',
    ],
    ['below the line', 'the maximal heart rate (HRmax)', 'HRmax', 'maximal heart rate', 'swapped'],
    [
      'a number at the end',
      'piezo-type mechanosensitive ion channel component 2 (Piezo2)',
      'Piezo2',
      'piezo-type mechanosensitive ion channel component 2',
      'number',
    ],
    [
      'words without a letter',
      'transient receptor potential cation channel subfamily V member 1 (TRPV1)',
      'TRPV1',
      'transient receptor potential cation channel subfamily V member 1',
      'some initials',
    ],
    [
      'digits at the end that nothing says',
      'heat shock proteins (HSP70s)',
      'HSP70s',
      'heat shock proteins',
      'digits left out',
    ],
    ['a minus sign', 'classified as MEP negative (MEP−)', 'MEP−', 'MEP negative', 'sign'],
    [
      'a number before, words behind',
      'the 36-item Short Form Health Survey (SF-36)',
      'SF-36',
      '36-item Short Form Health Survey',
      'swapped',
    ],
    [
      'letters of a word before those of a quantity',
      'aryl receptor nuclear translocator (Arnt)',
      'Arnt',
      'aryl receptor nuclear translocator',
      'initials',
    ],
    ['points', 'regular dialytic treatment (R.D.T.)', 'R.D.T.', 'regular dialytic treatment', 'initials'],
    [
      'several words',
      'mouse embryo fibroblast cells (MEF cells)',
      'MEF cells',
      'mouse embryo fibroblast cells',
      'inner letters',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(definitionsIn(text)).toEqual([expected]);
  });
});

describe('where the long form begins', () => {
  test.each<[name: string, text: string, long: string]>([
    ['not before the sentence', 'He saw Dr. Post. Cold skin (CS)', 'Cold skin'],
    ['not before a colon', 'cold: spine (S)', 'spine'],
    ['not before a dash', 'pain--spinal cord injury (SCI)', 'spinal cord injury'],
    ['not before brackets of their own', 'skin (cold), cold skin (CS)', 'cold skin'],
    ['behind a bracket that is still open', 'pain (spinal cord injury (SCI))', 'spinal cord injury'],
    ['before brackets in a word', 'poly(ethylene) glycol (PEG)', 'poly(ethylene) glycol'],
    ['behind a prefix that is not meant', 'with anti-tumor necrosis factor (TNF)', 'tumor necrosis factor'],
    ['with a prefix that is meant', 'of non-steroidal drugs (NSD)', 'non-steroidal drugs'],
    ['the nearest of equal ones', 'cold skin or cold spots (CS)', 'cold spots'],
    [
      'not before a word that joins two things',
      'of dopamine and 3,4-dihydroxy-phenylacetic acid (DOPAC)',
      '3,4-dihydroxy-phenylacetic acid',
    ],
    ['a name with a point goes on', 'from T. kodakaraensis (TK)', 'T. kodakaraensis'],
  ])('%s', (_, text, long) => {
    expect(findDefinitions(text).map((found) => found.long.text)).toContain(long);
  });
});

describe('what defines nothing', () => {
  test.each([
    ['remarks', 'the nurse (see below) and the doctor (n = 12), phase two (ii)'],
    ['remarks that have the letters', 'was very sore (vs) then; in infants (ii) too'],
    ['probabilities', 'in painters (P = .002)'],
    ['a value of what was not named', 'in our cohort [OR = 6.9]'],
    ['measures', 'given morphine (10 mg) at noon (25 M)'],
    ['measures that have the letters', 'took 10 milligrams (10 mg), for 5 hours (5 h)'],
    ['letters of a list', 'the artery (A), the brain (B) and the cord (C)'],
    ['the long form holds the short one', 'the GM ganglioside (GM)'],
    ['the long form is no longer', 'mie (MIE)'],
    ['a short word with the letters', 'when we met (ME) there'],
    ['an end in a small word', 'the act of (ACT)'],
    ['letters that are not there', 'the World Health Organisation (Smith)'],
    ['letters too far', 'pain of the skin that we all know so very well (PW)'],
    ['shouting', 'I said (NO WAY) to her'],
    ['an ordinary chat line', 'WHO: what happened over there'],
    ['two letters between commas', 'they, OR, others'],
    ['a substance and where it is from', 'morphine (USA), and USA'],
    ['a substance and letters not used again', 'took phenytoin (DPH) daily'],
    ['one of several', 'multiple TAFs (TAFdep) are'],
    ['code', 'run `Graded Motor` (GM) now'],
    ['an address', 'see https://graded.motor/imagery (GMI)'],
    ['names in a list', 'of lipids (TC, TG, TGC) in'],
    ['an article as a letter', 'parsed as an adverb (AA)'],
    ['a place', 'reagents (Carlsbad, CA) were'],
    ['names', 'small metal rings (Smith), in major animal models (Miami), intact nerve cells (Inc.)'],
    ['where to look', 'the findings in gait (Fig. 2A), from all branches (Table 1), levels of insulin (Level I)'],
    ['one of several', 'the groups after ablation (group A), and deep arm bruises (Arm B)'],
    ['numbers of a list', 'in the index finger (II), incision and inset (III)'],
    ['units', 'the nerve muscle (nm), in hind roots (hr), main injury now (min)'],
    ['ions', 'the knee protein (K+), a nerve area (Na+)'],
    ['a word for yes or no', 'normal old people (No), your eyes (Yes)'],
    ['another spelling', 'the RFC 3339 (RFC3339), a base-line (BASELINE)'],
    ['the short form as a part', 'a quick broth-PCR (PCR)'],
    ['half of brackets', 'a label] of skin (LS)'],
    ['names of code', 'from setting.isOpen (SO), the get_user (GU)'],
    ['letters in a part that no sign shows', 'from proteins (T2)'],
    ['a formula by two letters', 'as was correlated (CO2)'],
    ['halves far apart', 'the procarbazine, concurrent with small dose radiation therapy (RT-PCR)'],
    ['a word passed over and letters inside', 'in neither counteracts lipopolysaccharide (NPY)'],
    ['a small word turned', 'for and old (Oa)'],
    ['letters in a word that is no prefix', 'was injected (i.t.) there'],
    ['commas without a list of abbreviations', 'She has CP, chronic pain; more'],
    ['no partner', 'pain (P and spinal cord injury SCI)'],
    ['nothing', '()[] ( ) (()'],
  ])('%s', (_, text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const sign = fc.constantFrom(...'()[]=-\n/😀é', '--', ', ', '. ', ': ', ' ', ' ');
  const word = fc.constantFrom('CS', 'a', 'of', 'or', '3D', 'cold skin', 'cold 😀 skin', 'graded motor imagery', 'GMI');
  const saying = fc.constantFrom('cold skin (CS)', 'CS (cold skin)', 'GMI = graded motor imagery', 'cold skin [or CS');
  const piece = fc.oneof(
    { weight: 3, arbitrary: sign },
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: saying },
  );

  test('definitions stand where they say, apart from each other', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        for (const { short, long } of findDefinitions(text)) {
          found++;
          for (const { start, end, text: words } of [short, long]) expect(text.slice(start, end)).toBe(words);
          expect(short.end <= long.start || long.end <= short.start).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    // Texts that define nothing would prove nothing.
    expect(found).toBeGreaterThan(500);
  });

  test.each([
    ['opening brackets', '('.repeat(100_000)],
    ['brackets of two kinds', '('.repeat(50_000) + ']'.repeat(50_000)],
    ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['brackets in a row', 'aa (AA) '.repeat(12_000)],
    ['one letter', 'a'.repeat(100_000)],
    ['capitals', 'AB, '.repeat(25_000)],
    ['blanks', `AB${' '.repeat(100_000)}= x`],
    ['signs', 'AB = '.repeat(20_000)],
  ])('costs little: %s', (_, text) => {
    const begun = performance.now();
    findDefinitions(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
