/**
 * Does tasks one after another, whatever became of those before: two that read and write at once would both start from what
 * was stored, and the later one undo the earlier. Gives what the task gives.
 */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createTurns(): Turns {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = before.then(task);
    before = done.catch(() => {});
    return done;
  };
}
