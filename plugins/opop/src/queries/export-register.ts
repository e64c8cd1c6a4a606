import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MappingState } from "../lib/mapping"
import type { Business } from "../lib/register"
import { HEADINGS } from "../lib/register-import/fields"
import type { Cell } from "../lib/spreadsheet/write-table"
import { LAST_VISIT, MAPPING_CASE, MAPPING_FROM } from "./mapping-sql"
import { registerConditions, type RegisterSearch } from "./register-conditions"

/** More than a province has. */
const EXPORT_LIMIT = 30_000

const MAPPING_WORDS: Readonly<Record<MappingState, string>> = {
  none: "belum ada produk",
  has_product: "punya produk",
  in_training: "dalam pembinaan",
  sells: "berjualan",
}

const READINESS_WORDS: Readonly<Record<string, string>> = {
  none: "belum ada",
  idea: "ide",
  pilot: "uji coba",
  selling: "sudah menjual",
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  mapped: "terdata",
  registered: "terdaftar",
  admin_passed: "lulus administrasi",
  participant: "peserta",
  training: "pelatihan",
  regency_winner: "juara kabupaten/kota",
  province_winner: "juara provinsi",
  role_model: "role model",
}

type Row = Record<string, Cell> & {
  mapping: MappingState
  readiness: string
  opop_stage: string
  businesses: Business[] | null
}

/** Headings and what stands below; those of fields are read by an import too. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ...(["name", "nspp"] as const).map(
    (field) => [titled(HEADINGS[field][0]), of(field)] as const
  ),
  ["Kabupaten/Kota", of("regency")],
  ["Kecamatan", of("district")],
  ["Kode kecamatan", of("district_code")],
  ["Pemetaan", (row) => MAPPING_WORDS[row.mapping]],
  ["Kesiapan", (row) => READINESS_WORDS[row.readiness] ?? row.readiness],
  ["Produk", (row) => row.businesses?.map(({ kind }) => kind).join("; ") ?? ""],
  ["Potensi usaha", of("potential")],
  ["Tahap OPOP", (row) => STAGE_WORDS[row.opop_stage] ?? row.opop_stage],
  ["Angkatan OPOP", of("cohort_year")],
  ["Status toko", of("shop_state")],
  ["Jenis pesantren", of("kind")],
  ["Tahun berdiri", of("founded_year")],
  ["Alamat", of("street")],
  ["Kampung", of("hamlet")],
  ["RT RW", of("rt_rw")],
  ["Kode pos", of("postal_code")],
  ["Santri mukim", of("santri_resident")],
  ["Santri kalong", of("santri_day")],
  ["Santri putra", of("santri_male")],
  ["Santri putri", of("santri_female")],
  ["Pengajar", of("teachers")],
  ["Tenaga kerja", of("workers")],
  ["Yayasan", of("foundation_name")],
  ["Kopontren", of("cooperative_name")],
  ["Narahubung", of("contact_name")],
  ["Jabatan narahubung", of("contact_duty")],
  ["Kunjungan terakhir", of("visited_on")],
  ["Petugas", of("visited_by")],
  ["Terverifikasi", of("verified")],
  ["Keterangan", of("note")],
]

function of(name: string): (row: Row) => Cell {
  return (row) => row[name] ?? null
}

function titled(text = ""): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const SELECT = `
  p.name, r.nspp, g.name as regency, d.name as district, p.district_code,
  ${MAPPING_CASE} as mapping, r.readiness, r.businesses, r.potential,
  r.opop_stage, r.cohort_year, s.state as shop_state, p.kind, p.founded_year,
  r.street, r.hamlet, r.rt_rw, r.postal_code, r.santri_resident, r.santri_day,
  r.santri_male, r.santri_female, r.teachers, r.workers, r.foundation_name,
  r.cooperative_name, r.contact_name, r.contact_duty, r.note,
  to_char(v.visited_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as visited_on,
  v.officer_name as visited_by,
  case when r.verified_at is null then 'belum' else 'ya' end as verified`

/** Columns about people. */
const CONTACT = new Set(["Narahubung", "Jabatan narahubung"])

/**
 * The register of a territory as a table, without numbers of persons: they are
 * read one by one, and logged. `seesContact` false: without their names too.
 */
export async function exportRegister(
  scope: MedusaContainer,
  { seesContact, ...search }: RegisterSearch & { seesContact: boolean }
): Promise<{ header: string[]; rows: Cell[][] }> {
  const columns = COLUMNS.filter(
    ([heading]) => seesContact || !CONTACT.has(heading)
  )
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { sql, bindings } = registerConditions(search)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select ${SELECT} ${MAPPING_FROM} ${LAST_VISIT}
     left join area d on d.id = p.district_code
     left join area g on g.id = p.regency_code
     where ${sql} order by p.district_code, p.name, p.id limit ?`,
    [...bindings, EXPORT_LIMIT] as string[]
  )
  return {
    header: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, read]) => read(row))),
  }
}
