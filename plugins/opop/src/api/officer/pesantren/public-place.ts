type Place = {
  latitude?: number | null | undefined
  longitude?: number | null | undefined
  record?:
    | {
        exact_latitude?: number | null | undefined
        exact_longitude?: number | null | undefined
      }
    | undefined
}

/**
 * The place for everyone follows the exact one of the office, unless another is
 * given; it is kept to 100 m (see lib/pesantren-rows).
 */
export function withPublicPlace<T extends Place>(body: T): T {
  const { exact_latitude, exact_longitude } = body.record ?? {}
  const isGiven = body.latitude !== undefined || body.longitude !== undefined
  if (isGiven || exact_latitude === undefined || exact_longitude === undefined)
    return body
  return { ...body, latitude: exact_latitude, longitude: exact_longitude }
}
