import { css } from 'lit';

const tokens = css`
  :host {
    --_ink: var(--kith-ink, light-dark(#1d2227, #eceeec));
    --_ink-2: var(--kith-ink-2, light-dark(#4f565d, #b9c0c5));
    --_line: var(--kith-line, light-dark(#ddd8ce, #38414a));
    --_edge: var(--kith-edge, light-dark(#73797f, #8b959d));
    --_paper: var(--kith-paper, light-dark(#ffffff, #15191d));
    --_wash: var(--kith-wash, light-dark(#f8f6f2, #1c2227));
    --_wash-2: var(--kith-wash-2, light-dark(#f0ece5, #262d34));
    --_accent: var(--kith-accent, light-dark(#1b5163, #9dcfdf));
    --_on-accent: var(--kith-on-accent, light-dark(#ffffff, #0e2730));
    --_accent-wash: var(--kith-accent-wash, light-dark(#e5eff2, #1c3640));
    --_ring-1: var(--kith-ring-1, light-dark(#f4e8d3, #3a3327));
    --_ring-2: var(--kith-ring-2, light-dark(#f8f0e2, #2d2a25));
    --_ring-3: var(--kith-ring-3, light-dark(#fbf7ef, #222322));
    --_ring-line: var(--kith-ring-line, light-dark(#dccfb8, #544a39));
    --_home: var(--kith-home, light-dark(#f1e5cf, #3b3427));
    --_home-line: var(--kith-home-line, light-dark(#c9b58f, #75664a));
    --_school: var(--kith-school, light-dark(#e3ebee, #24323a));
    --_school-line: var(--kith-school-line, light-dark(#a9bcc4, #4f6875));
    --_note: var(--kith-note, light-dark(#7a4a12, #efc689));
    --_note-wash: var(--kith-note-wash, light-dark(#fbf0de, #3a2e1b));
    --_on-person: var(--kith-on-person, light-dark(#ffffff, #15191d));
    --_action: var(--kith-action, var(--_accent));
    --_on-action: var(--kith-on-action, var(--_on-accent));
    --_focus-ring: var(--kith-focus-ring, var(--_ink));
    --_focus-gap: var(--kith-focus-gap, var(--_paper));
    --_radius-s: var(--kith-radius-s, 0.375em);
    --_radius: var(--kith-radius, 0.625em);
    --_radius-l: var(--kith-radius-l, 1em);
    --_pill: var(--kith-pill, 99em);
    --_target: var(--kith-target, max(2.75em, 44px));
  }
  .p1 { --p: var(--kith-person-1, light-dark(#924739, #f2a99a)); --pt: var(--kith-person-1-tint, light-dark(#ffe9e4, #4d2b24)); }
  .p2 { --p: var(--kith-person-2, light-dark(#86531f, #e4b388)); --pt: var(--kith-person-2-tint, light-dark(#fbebdf, #47301b)); }
  .p3 { --p: var(--kith-person-3, light-dark(#696222, #c6c08a)); --pt: var(--kith-person-3-tint, light-dark(#f1efdf, #39361c)); }
  .p4 { --p: var(--kith-person-4, light-dark(#406d41, #a1cba1)); --pt: var(--kith-person-4-tint, light-dark(#e6f3e6, #273b28)); }
  .p5 { --p: var(--kith-person-5, light-dark(#146f69, #8accc6)); --pt: var(--kith-person-5-tint, light-dark(#e0f3f1, #1a3c39)); }
  .p6 { --p: var(--kith-person-6, light-dark(#10698d, #87c7e9)); --pt: var(--kith-person-6-tint, light-dark(#e0f2fc, #193a4a)); }
  .p7 { --p: var(--kith-person-7, light-dark(#495aa4, #a7baff)); --pt: var(--kith-person-7-tint, light-dark(#e7eeff, #2b3354)); }
  .p8 { --p: var(--kith-person-8, light-dark(#6e4e95, #caaff2)); --pt: var(--kith-person-8-tint, light-dark(#f2eaff, #3b2e4e)); }
  .p9 { --p: var(--kith-person-9, light-dark(#874576, #e6a7d3)); --pt: var(--kith-person-9-tint, light-dark(#fce8f5, #482a3f)); }
  .p10 { --p: var(--kith-person-10, light-dark(#954054, #f5a3b2)); --pt: var(--kith-person-10-tint, light-dark(#ffe7eb, #4e2830)); }
`;

export { tokens };
