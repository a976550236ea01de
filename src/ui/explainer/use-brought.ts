import { useEffect, useState } from 'preact/hooks';

/**
 * What `bring` brings: undefined until it has come, then the newest that came. Brought anew when `bring` is another
 * function, and not while it is undefined; what comes too late, for a function before, is left.
 */
export function useBrought<T>(bring: (() => Promise<T>) | undefined): T | undefined {
  const [brought, setBrought] = useState<T>();
  useEffect(() => {
    if (!bring) return;
    let wanted = true;
    bring().then((value) => wanted && setBrought(() => value));
    return () => {
      wanted = false;
    };
  }, [bring]);
  return brought;
}
