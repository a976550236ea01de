import { useEffect, useState } from 'preact/hooks';

/** How long a new live region must stand before its words are put in, ms. */
const REGION_KNOWN = 100;

/** Words for screen readers alone, read out when they change; '' for none. */
export function Spoken({ words }: { words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    // Screen readers read what changes in a region that they know, so the region comes first and its words after.
    const timer = setTimeout(() => setSpoken(words), REGION_KNOWN);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="spoken" role="status">
      {spoken}
    </div>
  );
}
