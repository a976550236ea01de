import type { VNode } from 'preact';
import type { PictureSupply } from '../../../core/glossary/picture-data.ts';
import type { PictureName } from '../../../core/glossary/pictures.ts';

/** Brings the code and the data of a picture; undefined when its data is not there. */
export async function bringPicture(name: PictureName, supply: PictureSupply): Promise<VNode | undefined> {
  switch (name) {
    case 'synapse': {
      const [{ Synapse }, steps] = await Promise.all([import('./synapse.tsx'), supply.synapse?.()]);
      return steps && <Synapse steps={steps} />;
    }
    case 'louder': {
      const { Louder } = await import('./louder.tsx');
      return <Louder />;
    }
    case 'crps-where': {
      const { CrpsWhere } = await import('./crps-where.tsx');
      return <CrpsWhere />;
    }
    case 'timeline': {
      const [{ Timeline }, events] = await Promise.all([import('./timeline.tsx'), supply.timeline?.()]);
      return events && <Timeline events={events} />;
    }
    case 'evidence-ladder': {
      const [{ EvidenceLadder }, rungs] = await Promise.all([import('./evidence-ladder.tsx'), supply[name]?.()]);
      return rungs && <EvidenceLadder rungs={rungs} />;
    }
    case 'three-treatments': {
      const [{ ThreeTreatments }, treatments] = await Promise.all([import('./three-treatments.tsx'), supply[name]?.()]);
      return treatments && <ThreeTreatments treatments={treatments} />;
    }
    case 'sigtermans': {
      const [{ Charts }, study] = await Promise.all([import('./study-charts.tsx'), supply.sigtermans?.()]);
      return study && <Charts {...study} />;
    }
  }
}
