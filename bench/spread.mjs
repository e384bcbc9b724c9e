// What is told of many measurements.

/** The median and the value that 95 of 100 stay under; of fewer than twenty, the largest. */
export function spread(samples) {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { count: sorted.length, p50: at(0.5), p95: at(0.95) };
}

/** Milliseconds, to three digits. */
export function milliseconds(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

/** How often something was measured, in words. */
export function times(count) {
  return count === 1 ? 'once' : `${count} times`;
}
