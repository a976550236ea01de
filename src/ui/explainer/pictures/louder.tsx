/** The way of a light touch, and how strongly each place answers: spikes a row, and their height in units of the drawing. */
const PLACES = [
  { name: 'Touch', Icon: Finger, before: [3, 9], after: [3, 9] },
  { name: 'Nerve', Icon: Nerve, before: [3, 9], after: [3, 9] },
  { name: 'Spinal cord', Icon: SpinalCord, before: [3, 9], after: [6, 27] },
  { name: 'Brain', Icon: Brain, before: [3, 9], after: [7, 33] },
] as const;

const FIRST = 92;
const BETWEEN = 102;
const COLUMNS = { icon: 48, before: 160, after: 294 };
/** Half the width of a row of spikes. */
const REACH = 50;

/** The same light touch before and after sensitization, from the skin to the brain. */
export function Louder() {
  return (
    <svg
      class="louder"
      viewBox="0 0 360 500"
      role="img"
      aria-label="The same light touch, before and after sensitization"
    >
      <rect class="column" x="98" y="4" width="124" height="492" rx="14" />
      <rect class="column" x="232" y="4" width="124" height="492" rx="14" />
      <g class="labels middle">
        <text class="strong" x={COLUMNS.before} y="32">
          Usual
        </text>
        <text class="strong" x={COLUMNS.after} y="32">
          Sensitized
        </text>
      </g>
      {PLACES.map(({ name, Icon, before, after }, place) => {
        const y = FIRST + place * BETWEEN;
        const louder = after[1] > before[1];
        return (
          <g key={name}>
            <g transform={`translate(${COLUMNS.icon} ${y - 8})`}>
              <Icon />
            </g>
            <text class="place" x={COLUMNS.icon} y={y + 40}>
              {name}
            </text>
            <path class="spikes" d={spikes(COLUMNS.before, y + 8, before[0], before[1])} />
            <path
              class={louder ? 'spikes louder-spikes' : 'spikes'}
              d={spikes(COLUMNS.after, y + 8, after[0], after[1])}
            />
            {place < PLACES.length - 1 && (
              <path class="down" d={`${down(COLUMNS.before, y + 42)} ${down(COLUMNS.after, y + 42)}`} />
            )}
          </g>
        );
      })}
      <g class="labels middle">
        <text x={COLUMNS.before} y="456">
          Felt as
        </text>
        <text class="strong" x={COLUMNS.before} y="478">
          light touch
        </text>
        <text x={COLUMNS.after} y="456">
          Felt as
        </text>
        <text class="strong" x={COLUMNS.after} y="478">
          pain
        </text>
      </g>
    </svg>
  );
}

/** A line with spikes, around `x`, standing on `y`. */
function spikes(x: number, y: number, count: number, height: number): string {
  const step = (2 * REACH) / (count + 1);
  const each = Array.from({ length: count }, (_, number) => {
    const at = x - REACH + (number + 1) * step;
    return `L${at - 5} ${y} L${at} ${y - height} L${at + 5} ${y}`;
  });
  return `M${x - REACH} ${y} ${each.join(' ')} L${x + REACH} ${y}`;
}

function down(x: number, y: number): string {
  return `M${x} ${y - 8} V${y + 6} M${x - 5} ${y} L${x} ${y + 6} L${x + 5} ${y}`;
}

function Finger() {
  return (
    <g class="icon">
      <path d="M-36 18 C-14 10 14 10 36 18" />
      <path d="M-8 8 V-22 Q-8 -30 0 -30 Q8 -30 8 -22 V8 Q8 14 0 14 Q-8 14 -8 8 Z" class="filled" />
      <path d="M-4 4 Q0 1 4 4" />
    </g>
  );
}

function Nerve() {
  return (
    <g class="icon">
      <path d="M-36 14 C-18 14 -20 -10 0 -8 C18 -6 16 -22 36 -22" />
      <path d="M-20 8 C-20 20 -30 22 -34 26 M-6 -8 C-10 -18 -20 -20 -26 -20 M14 -12 C18 0 28 2 34 2" />
    </g>
  );
}

function SpinalCord() {
  return (
    <g class="icon">
      <ellipse rx="34" ry="26" class="filled" />
      <path
        class="inner"
        d="M-16 -17 C-8 -17 -8 -5 0 -5 C8 -5 8 -17 16 -17 C22 -15 14 -3 15 1 C17 8 24 13 17 17 C9 19 8 7 0 7 C-8 7 -9 19 -17 17 C-24 13 -17 8 -15 1 C-14 -3 -22 -15 -16 -17 Z"
      />
    </g>
  );
}

function Brain() {
  return (
    <g class="icon">
      <path
        class="filled"
        d="M-34 6 C-38 -8 -30 -20 -18 -22 C-12 -32 4 -32 8 -27 C20 -30 32 -20 31 -10 C39 -4 36 10 26 13 C22 20 10 20 6 16 C-2 22 -16 22 -18 16 C-26 18 -34 14 -34 6 Z"
      />
      <path d="M6 16 C10 20 10 26 9 29 M-24 -4 C-18 -12 -10 -10 -8 -4 M-6 -22 C-2 -16 4 -16 8 -20 M2 4 C8 -2 16 0 20 6 M14 -12 C20 -14 24 -10 25 -6 M-16 8 C-12 4 -8 4 -4 8" />
    </g>
  );
}
