/** A kecamatan to choose, as an action or the search of areas answers it. */
export interface FoundDistrict {
  id: string
  name: string
  fullName: string
}

/** Whether an answer's data holds kecamatan to choose from. */
export const isFound = (
  data: unknown
): data is { districts: FoundDistrict[] } =>
  typeof data === "object" &&
  data !== null &&
  "districts" in data &&
  Array.isArray(data.districts)
