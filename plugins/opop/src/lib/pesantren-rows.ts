import { parentCode } from "./area"
import { slugify } from "./fold"
import type {
  CreatePesantren,
  PesantrenFields,
  RecordInput,
  UpdatePesantren,
} from "./pesantren-input"
import { badgeOf, type OpopBadge } from "./register"

type Place = {
  province_code: string
  regency_code: string
  district_code: string
}

/** The three codes of a district's place; `32.02.27` lies in 32.02 and 32. */
export function placeOf(districtCode: string): Place {
  const regency = parentCode(districtCode) ?? districtCode
  return {
    province_code: parentCode(regency) ?? regency,
    regency_code: regency,
    district_code: districtCode,
  }
}

/** Buyers see a place to about 100 m; the exact one stays with the officers. */
export const coarse = (degrees: number) => Math.round(degrees * 1000) / 1000

/** The rows of a new pesantren, its record and its shop. */
export function toNewRow({ record, shop, ...fields }: CreatePesantren) {
  const row = { ...fields, slug: fields.slug ?? slugify(fields.name) }
  return {
    ...publicRow(row, record),
    slug: row.slug,
    name: row.name,
    ...placeOf(row.district_code),
    record: record ?? {},
    shop: shop ?? {},
  }
}

/** The columns of an entry that change; record and shop are written apart. */
export function toChangedRow({
  id,
  record,
  shop: _,
  ...fields
}: UpdatePesantren) {
  return { id, ...publicRow(fields, record) }
}

function publicRow(
  { district_code, latitude, longitude, ...rest }: Partial<PesantrenFields>,
  record: RecordInput | undefined
) {
  return {
    ...rest,
    ...(district_code === undefined ? {} : placeOf(district_code)),
    ...coordinates({ latitude, longitude }),
    ...badge(record),
  }
}

function coordinates(
  place: Record<"latitude" | "longitude", number | null | undefined>
): Partial<Record<"latitude" | "longitude", number | null>> {
  const known = Object.entries(place).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    known.map(([name, value]) => [name, value == null ? null : coarse(value)])
  )
}

const badge = (
  record: RecordInput | undefined
): { opop_badge?: OpopBadge | null } =>
  record?.opop_stage === undefined
    ? {}
    : { opop_badge: badgeOf(record.opop_stage) }
