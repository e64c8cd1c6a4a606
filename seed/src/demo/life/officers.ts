import type { OfficerRole } from "@pasar-santri/opop/lib/roles"

/** A role in an area, and who gave it. */
export interface DemoGrant {
  /** Of the account. */
  key: string
  role: OfficerRole
  area: string
  /** A head of the area; without one the administrator. */
  by?: string
}

/** The kecamatan around the city that the mentor walks. */
export const MENTORED = [
  "32.02.27",
  "32.02.28",
  "32.02.29",
  "32.02.31",
  "32.02.32",
  "32.02.35",
] as const

/** In this order: heads invite the others. */
export const GRANTS: readonly DemoGrant[] = [
  { key: "kepala", role: "head", area: "32.02" },
  { key: "pengawas", role: "auditor", area: "32.02" },
  { key: "verifikator", role: "verifier", area: "32.02", by: "kepala" },
  { key: "keuangan", role: "finance", area: "32.02", by: "kepala" },
  ...MENTORED.map((area): DemoGrant => ({
    key: "pendamping",
    role: "mentor",
    area,
    by: "kepala",
  })),
  { key: "kepala.bogor", role: "head", area: "32.01" },
  {
    key: "verifikator.bogor",
    role: "verifier",
    area: "32.01",
    by: "kepala.bogor",
  },
  { key: "provinsi", role: "province", area: "32" },
]

/** The areas that an account works in. */
export const territoryOf = (key: string): string[] =>
  GRANTS.filter((grant) => grant.key === key).map(({ area }) => area)

/** A colleague who has not taken the link yet. */
export const OPEN_OFFICER_INVITATION = {
  email: "pendamping.selatan@contoh.test",
  role: "mentor",
  area: "32.02.24",
  by: "kepala",
} as const
