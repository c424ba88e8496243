// The same organisation in plain JavaScript, as one would write it to be quick: a small seeded generator on 32 bits,
// typed arrays, normal numbers in pairs, and a selection instead of a sort.

/** xoshiro128++ by Blackman and Vigna, seeded by SplitMix32. */
function generator(seed) {
  const mixed = () => {
    seed = (seed + 0x9e3779b9) | 0;
    let bits = seed ^ (seed >>> 16);
    bits = Math.imul(bits, 0x21f0aaad);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x735a2d97);
    return bits ^ (bits >>> 15);
  };
  let [a, b, c, d] = [mixed(), mixed(), mixed(), mixed()];
  return () => {
    const sum = (a + d) | 0;
    const bits = (((sum << 7) | (sum >>> 25)) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (bits + 0.5) / 4294967296;
  };
}

/** The 95th percentile of a year's loss by so many plain draws. */
export function plain({ rate, median, factor, lowest, highest }, draws, seed) {
  const uniform = generator(seed);
  const none = Math.exp(-rate);
  const location = Math.log(median);
  const deviation = Math.log(factor) / 1.2815515655446004;
  let spare = NaN;
  const normal = () => {
    if (spare === spare) {
      const kept = spare;
      spare = NaN;
      return kept;
    }
    let x, y, square;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    spare = y * scale;
    return x * scale;
  };
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let total = 0;
    for (let product = uniform(); product > none; product *= uniform()) {
      const penalty = Math.exp(location + deviation * normal());
      total += Math.min(Math.max(penalty, lowest), highest);
    }
    totals[draw] = total;
  }
  return select(totals, Math.floor(draws * 0.95));
}

/** The number that would stand at a place if the numbers were sorted, by Hoare's selection. */
function select(numbers, place) {
  let from = 0;
  let to = numbers.length - 1;
  while (from < to) {
    const pivot = numbers[(from + to) >> 1];
    let left = from;
    let right = to;
    while (left <= right) {
      while (numbers[left] < pivot) left++;
      while (numbers[right] > pivot) right--;
      if (left <= right) {
        const kept = numbers[left];
        numbers[left++] = numbers[right];
        numbers[right--] = kept;
      }
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return numbers[place];
  }
  return numbers[place];
}
