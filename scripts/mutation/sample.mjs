// A sample that is the same for the same seed.

/** The elements in an order that the seed determines (mulberry32, Fisher–Yates). */
export function sampleOf(elements, seed) {
  const random = randomOf(seed);
  const shuffled = [...elements];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const index = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[index]] = [shuffled[index], shuffled[last]];
  }
  return shuffled;
}

function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
