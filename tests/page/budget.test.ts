import { beforeEach, describe, expect, it } from 'vitest';
import { type Budget, createBudget, LOOK_LIMIT } from '../../src/page/watching/budget.ts';

describe('what looking may cost', () => {
  let clock: number;
  let budget: Budget;
  /** Looks that take this long each, ms, one after the other, and are cut short at the limit. */
  const look = (...times: number[]): void => {
    for (const time of times) {
      clock += time;
      budget.spent(time, time >= LOOK_LIMIT ? 'cut short' : 'whole');
    }
  };
  /** The same, each for a change. */
  const lookAtChange = (...times: number[]): void => {
    for (const time of times) {
      budget.wait('change');
      look(time);
    }
  };
  beforeEach(() => {
    clock = 1000;
    budget = createBudget(() => clock);
  });

  it('lets the first look come at once', () => {
    expect(budget.wait('change')).toBeLessThanOrEqual(0);
    expect(budget.wait('scroll')).toBeLessThanOrEqual(0);
    expect(budget.isExhausted()).toBe(false);
  });

  it.each([
    { name: 'quick looks', times: [1, 1, 1, 1], change: 300, scroll: 4 },
    { name: 'middling looks', times: [20, 20, 20, 20], change: 600, scroll: 80 },
    { name: 'one slow look among quick ones', times: [2, 2, 2, 42], change: 360, scroll: 48 },
    { name: 'slow looks long ago', times: [40, 1, 1, 1, 1], change: 300, scroll: 4 },
  ])('waits the longer the longer looks take: $name', ({ times, change, scroll }) => {
    // All that may be spent ahead.
    lookAtChange(150);
    lookAtChange(...times);
    expect(budget.wait('change')).toBe(change);
    expect(budget.wait('scroll')).toBe(scroll);
    clock += scroll;
    expect(budget.wait('scroll')).toBe(0);
    clock += change;
    expect(budget.wait('change')).toBeLessThan(0);
  });

  it('waits no longer than for quick looks while little has been spent on changes', () => {
    lookAtChange(40, 40, 40);
    expect(budget.wait('change')).toBe(300);
    lookAtChange(20);
    // What is left of 150 ms after four looks, of which all but the first brought back a thirtieth of their time.
    const left = 150 - (3 * 40 + 20) + (2 * 40 + 20) / 30;
    const mean = 35;
    expect(budget.wait('change')).toBeCloseTo((mean - left) * 30);
    clock += 3000;
    look(40);
    expect(budget.wait('change')).toBe(300);
  });

  it('does not count what is spent on scrolling as spent on changes', () => {
    for (let number = 0; number < 20; number++) {
      budget.wait('scroll');
      look(40);
    }
    expect(budget.wait('change')).toBe(300);
  });

  it('spends 2 % at most on a page, with what looks make the browser do, that never stops changing', () => {
    let spent = 0;
    const begun = clock;
    while (clock < begun + 60_000) {
      clock += Math.max(0, budget.wait('change'));
      look(30);
      spent += 30;
    }
    expect(spent / (clock - begun)).toBeLessThan(0.021 / 3);
  });

  it('takes a page for one that always changes once a change was waiting for six looks in a row', () => {
    const looksWithChange = (count: number): void => lookAtChange(...Array<number>(count).fill(2));
    looksWithChange(2);
    expect([budget.isUnsteady(), budget.isRestless()]).toEqual([false, false]);
    looksWithChange(1);
    expect(budget.isUnsteady()).toBe(true);
    looksWithChange(3);
    expect(budget.isRestless()).toBe(false);
    looksWithChange(1);
    expect(budget.isRestless()).toBe(true);
    clock += 10_000;
    looksWithChange(1);
    expect([budget.isUnsteady(), budget.isRestless()]).toEqual([false, false]);
  });

  it('does not take a page for one that changes when looks are for what is left of those before', () => {
    for (let number = 0; number < 8; number++) {
      expect(budget.wait('left')).toBe(number === 0 ? Number.NEGATIVE_INFINITY : 300);
      look(2);
    }
    expect([budget.isUnsteady(), budget.isRestless()]).toEqual([false, false]);
    budget.wait('left');
    look(160);
    budget.wait('left');
    look(40);
    expect(budget.wait('left')).toBeGreaterThan(300);
  });

  it('waits less for a while on a page that always changes once the reader acts there', () => {
    for (let number = 0; number < 20; number++) lookAtChange(20);
    expect(budget.wait('change')).toBe(8000);
    budget.acted();
    expect(budget.wait('change')).toBe(600);
    expect([budget.isUnsteady(), budget.isRestless()]).toEqual([true, false]);
    for (let number = 0; number < 4; number++) lookAtChange(20);
    expect(budget.wait('change')).toBe(8000);
  });

  it('gives up after three looks in a row that did not end in time, not before', () => {
    look(LOOK_LIMIT, LOOK_LIMIT, 1, LOOK_LIMIT, LOOK_LIMIT);
    expect(budget.isExhausted()).toBe(false);
    expect(budget.rest()).toBeLessThanOrEqual(0);
    look(LOOK_LIMIT);
    expect(budget.isExhausted()).toBe(true);
    expect(budget.rest()).toBe(1000);
  });

  it('does not give up for looks that take longer than they may, but come to their end', () => {
    for (let number = 0; number < 5; number++) budget.spent(1.9 * LOOK_LIMIT, 'whole');
    expect(budget.isExhausted()).toBe(false);
    expect(budget.rest()).toBeLessThanOrEqual(0);
  });

  it('gives up for looks that take twice as long as they may, also when they come to their end', () => {
    for (let number = 0; number < 3; number++) budget.spent(2 * LOOK_LIMIT, 'whole');
    expect(budget.isExhausted()).toBe(true);
  });

  it('rests twice as long each time, a minute at most', () => {
    look(LOOK_LIMIT, LOOK_LIMIT);
    const rests: number[] = [];
    for (let turn = 0; turn < 8; turn++) {
      look(LOOK_LIMIT);
      rests.push(budget.rest());
      clock += budget.rest();
    }
    expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(budget.isExhausted()).toBe(true);
  });

  it('lets what is painted be checked while it rests, and this ends no rest', () => {
    look(LOOK_LIMIT, LOOK_LIMIT, LOOK_LIMIT);
    expect(budget.wait('change')).toBe(300);
    look(1);
    expect(budget.isExhausted()).toBe(true);
    expect(budget.rest()).toBe(999);
    expect(budget.wait('change')).toBe(300);
  });

  it('neither gives up for a look that goes on, nor takes it for one that ended in time', () => {
    for (let number = 0; number < 5; number++) budget.spent(LOOK_LIMIT, 'goes on');
    expect(budget.isExhausted()).toBe(false);
    look(LOOK_LIMIT, LOOK_LIMIT);
    budget.spent(LOOK_LIMIT, 'goes on');
    expect(budget.isExhausted()).toBe(false);
    look(LOOK_LIMIT);
    expect(budget.rest()).toBe(1000);
    clock += 1000;
    budget.spent(LOOK_LIMIT, 'goes on');
    expect([budget.isExhausted(), budget.rest()]).toEqual([true, 0]);
  });

  it('takes a look in pieces for one look', () => {
    const lookInPieces = (): void => {
      for (const end of ['in pieces', 'in pieces', 'whole'] as const) {
        clock += 20;
        budget.spent(20, end);
      }
    };
    look(1);
    budget.wait('change');
    lookInPieces();
    expect(budget.isUnsteady()).toBe(false);
    budget.wait('change');
    lookInPieces();
    expect(budget.isUnsteady()).toBe(true);
    // Every piece was taken from what may be spent ahead, so that nothing of it is left.
    budget.wait('change');
    lookInPieces();
    expect(budget.wait('change')).toBe(20 * 30);
  });

  it('recovers with one look that ends in time', () => {
    look(LOOK_LIMIT, LOOK_LIMIT, LOOK_LIMIT);
    clock += budget.rest();
    look(2);
    expect(budget.isExhausted()).toBe(false);
    expect(budget.rest()).toBeLessThanOrEqual(0);
    look(LOOK_LIMIT, LOOK_LIMIT, LOOK_LIMIT);
    expect(budget.rest()).toBe(1000);
  });

  it('looks at once where the reader waits for it, and goes on giving up if that takes too long again', () => {
    look(60, 60, 60);
    expect(budget.rest()).toBe(1000);
    budget.wake();
    expect(budget.rest()).toBeLessThan(0);
    expect(budget.wait('change')).toBeLessThan(0);
    expect(budget.isExhausted()).toBe(true);
    look(60);
    expect(budget.rest()).toBe(2000);
  });
});
