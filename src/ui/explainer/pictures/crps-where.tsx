/** Where CRPS shows: mostly in one arm or leg. One of each is filled and striped; a person usually has it in one. */
export function CrpsWhere() {
  return (
    <svg
      class="crps-where"
      viewBox="0 0 360 420"
      role="img"
      aria-label="The outline of a person, with one arm and hand and one leg and foot filled in"
    >
      <defs>
        <pattern id="crps-stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripe-ground" width="8" height="8" />
          <rect class="stripe" width="3" height="8" />
        </pattern>
      </defs>
      <g class="body">
        <circle cx="180" cy="40" r="27" />
        <path d="M166 64 V80 C150 84 138 90 136 104 L142 212 H218 L224 104 C222 90 210 84 194 80 V64" />
        <path d={LIMBS.arm} />
        <path d={LIMBS.leg} class="affected" />
        <g transform="translate(360 0) scale(-1 1)">
          <path d={LIMBS.arm} class="affected" />
          <path d={LIMBS.leg} />
        </g>
      </g>
      <g class="labels">
        <text x="284" y="138">
          Arm
        </text>
        <path d="M279 133 L252 137" />
        <text x="300" y="232">
          Hand
        </text>
        <path d="M295 227 L276 232" />
        <text x="60" y="292" text-anchor="end">
          Leg
        </text>
        <path d="M66 287 L142 292" />
        <text x="60" y="396" text-anchor="end">
          Foot
        </text>
        <path d="M66 391 L120 398" />
      </g>
    </svg>
  );
}

/** Outlines on the left of the drawing; its middle is at 180. */
const LIMBS = {
  arm: 'M136 104 C126 100 116 106 112 118 L92 196 C86 212 80 222 80 232 C80 246 92 250 99 242 C105 234 106 218 110 204 L140 150 Z',
  leg: 'M142 212 L142 300 L138 376 C126 386 112 394 110 402 C110 410 118 412 128 412 H160 C166 412 168 408 167 402 L172 300 L179 236 V212 Z',
};
