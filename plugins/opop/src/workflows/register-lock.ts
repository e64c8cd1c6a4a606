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

/** Whoever changes one entry, its stage or its shop's texts waits for the others. */
export const pesantrenLock = (id: string) => ({
  key: `pesantren:${id}`,
  timeout: 5,
  retryInterval: 0.05,
  ttl: 30,
})
