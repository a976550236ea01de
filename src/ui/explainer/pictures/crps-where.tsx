/** Where CRPS shows: the far part of one limb. An arm and a leg are striped there; a person mostly has it in one limb. */
export function CrpsWhere() {
  return (
    <svg
      class="crps-where"
      viewBox="0 0 360 424"
      role="img"
      aria-label="The outline of a person, with one hand and forearm and one foot and lower leg striped"
    >
      <defs>
        <pattern id="crps-stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripe-ground" width="8" height="8" />
          <rect class="stripe" width="3" height="8" />
        </pattern>
        <clipPath id="crps-forearm">
          <rect x="60" y="168" width="80" height="100" />
        </clipPath>
        <clipPath id="crps-lower-leg">
          <rect x="90" y="306" width="90" height="116" />
        </clipPath>
      </defs>
      <g class="body">
        <path d={LIMBS.leg} />
        <path d={LIMBS.arm} />
        <path d={LIMBS.leg} class="affected" clip-path="url(#crps-lower-leg)" />
        <g transform="translate(360 0) scale(-1 1)">
          <path d={LIMBS.leg} />
          <path d={LIMBS.arm} />
          <path d={LIMBS.arm} class="affected" clip-path="url(#crps-forearm)" />
        </g>
        <path d="M169 62 V78 C152 84 136 86 130 100 L140 168 L142 214 Q180 224 218 214 L220 168 L230 100 C224 86 208 84 191 78 V62 Z" />
        <ellipse cx="180" cy="38" rx="24" ry="29" />
      </g>
      <g class="labels">
        <text x="296" y="204">
          Hand
        </text>
        <path d="M290 200 L262 208" />
        <text x="66" y="372" text-anchor="end">
          Foot
        </text>
        <path d="M72 367 L150 373" />
      </g>
    </svg>
  );
}

/** Outlines on the left of the drawing; its middle is at 180. */
const LIMBS = {
  arm: 'M146 92 C124 90 116 104 112 120 L92 196 C86 212 80 222 80 232 C80 246 92 250 99 242 C105 234 106 218 110 204 L140 150 Z',
  leg: 'M142 206 L142 300 L138 376 C126 386 112 394 110 402 C110 410 118 412 128 412 H160 C166 412 168 408 167 402 L172 300 L180 232 V206 Z',
};
