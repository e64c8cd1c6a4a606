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

/** What a head gives and takes back; who watches heads, the administrator names. */
export const GIVEN_BY_HEADS = [
  "mentor",
  "verifier",
  "head",
  "finance",
] as const satisfies readonly OfficerRole[]

/**
 * Who may do what in the office (DOMAIN.md 1). The API decides; this table only
 * keeps buttons away from those whom it would refuse.
 */
const RIGHTS = {
  seeCases: OFFICER_ROLES,
  checkCase: ["verifier", "head"],
  giveCase: ["head"],
  seePapers: ["mentor", "verifier", "head", "finance", "auditor"],
  readPaper: ["verifier", "head", "finance"],
  checkPapers: ["verifier", "head"],
  seeListings: ["mentor", "verifier", "head", "auditor", "province"],
  checkListing: ["verifier", "head"],
  seeRegister: OFFICER_ROLES,
  writeRegister: ["mentor", "verifier", "head"],
  verifyRegister: ["verifier", "head"],
  callRegister: ["mentor", "verifier", "head", "finance"],
  readAttachment: ["mentor", "verifier", "head", "finance", "auditor"],
  importRegister: ["verifier", "head"],
  exportRegister: ["verifier", "head", "finance", "auditor"],
  invitePesantren: ["mentor", "verifier", "head"],
  seeInvitations: ["mentor", "verifier", "head", "auditor"],
  decideShop: ["head"],
  visit: ["mentor", "verifier", "head"],
  seeAccounts: ["finance", "head"],
  decideAccount: ["finance"],
  seeOrders: ["mentor", "verifier", "head", "finance", "auditor"],
  stepIn: ["verifier", "head"],
  seeMoney: ["head", "finance", "auditor"],
  makeMoney: ["finance"],
  seeProof: ["head", "finance"],
  seeBreaks: ["head", "finance", "auditor"],
  seeMisses: ["mentor", "verifier", "head", "auditor", "province"],
  keepOfficers: ["head"],
  seeReports: OFFICER_ROLES,
  /** The orders behind sums of money; the province sees sums only. */
  seeSales: ["mentor", "verifier", "head", "finance", "auditor"],
  takeReports: ["verifier", "head", "finance", "auditor", "province"],
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
