/**
 * Those who say which entries are one wait for each other: two entries must
 * not come to repeat each other.
 */
export const REPEATS_LOCK = {
  key: "register-repeats",
  timeout: 10,
  retryInterval: 0.1,
  ttl: 30,
}
