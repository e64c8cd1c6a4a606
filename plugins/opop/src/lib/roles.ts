/**
 * Who may do what (DOMAIN.md 1). An officer's role holds in the areas it was
 * given for, a member's in the shop.
 */
export const OFFICER_ROLES = [
  "mentor",
  "verifier",
  "head",
  "finance",
  "auditor",
  "province",
] as const
export type OfficerRole = (typeof OFFICER_ROLES)[number]

/**
 * What a head gives in the own territory. Who watches the head (the auditor,
 * the province) is named by the administrator.
 */
const GIVEN_BY_HEADS: readonly OfficerRole[] = [
  "mentor",
  "verifier",
  "head",
  "finance",
]

/** Whether a head may give, and take back, a role. */
export const isGivenByHeads = (role: OfficerRole): boolean =>
  GIVEN_BY_HEADS.includes(role)

export const MEMBER_ROLES = [
  "owner",
  "product",
  "shipper",
  "treasurer",
] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** Whether an area of the territory holds the other: `32.02` holds `32.02.27`. */
export const covers = (territory: string, area: string): boolean =>
  area === territory || area.startsWith(`${territory}.`)

/** `32.02.27` and all that it lies in. */
export const upwards = (area: string): string[] =>
  area.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."))

/** Whether any area of a territory holds the other. */
export const isWithin = (territory: readonly string[], area: string): boolean =>
  territory.some((code) => covers(code, area))
