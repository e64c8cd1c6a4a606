/** The roles of officers, as the API spells them. */
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
 * Who may do what in the office (DOMAIN.md 1). The API decides; this table only
 * keeps buttons away from those whom it would refuse.
 */
const RIGHTS = {
  seeCases: ["mentor", "verifier", "head", "auditor", "province"],
  noteCase: ["mentor", "verifier", "head"],
  checkCase: ["verifier", "head"],
  decideCase: ["head"],
  seeListings: ["mentor", "verifier", "head", "auditor", "province"],
  checkListing: ["verifier", "head"],
  decideListing: ["head"],
  seeRegister: ["mentor", "verifier", "head", "finance", "auditor", "province"],
  writeRegister: ["mentor", "verifier", "head"],
  importRegister: ["verifier", "head"],
  exportRegister: ["verifier", "head", "finance", "auditor"],
  invitePesantren: ["mentor", "verifier", "head"],
  decideShop: ["head"],
  visit: ["mentor", "verifier", "head"],
  keepOfficers: ["head"],
  readLog: ["verifier", "head", "finance", "auditor"],
} as const satisfies Readonly<Record<string, readonly OfficerRole[]>>

export type Right = keyof typeof RIGHTS

/** Whether any of the roles carries the right. */
export const hasRight = (
  roles: readonly OfficerRole[],
  right: Right
): boolean => {
  const fitting: readonly OfficerRole[] = RIGHTS[right]
  return roles.some((role) => fitting.includes(role))
}
