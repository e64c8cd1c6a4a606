/** The parts of an address, as carts, orders and customers keep it. */
export interface PostalParts {
  address_1: string
  city: string
  province: string
  postal_code: string
  metadata?:
    | {
        district_name?: string | undefined
        rt_rw?: string | undefined
        village?: string | undefined
        landmark?: string | undefined
      }
    | null
    | undefined
}

/**
 * An address in one line, as it is said here: `Kp. X RT 02/RW 05, Desa Y, Kec.
 * Z, Kab. Sukabumi, Jawa Barat 43156`. Parts that are missing are left out.
 */
export function addressLine(address: PostalParts): string {
  const { rt_rw, village, district_name } = address.metadata ?? {}
  const street = [address.address_1, rtRw(rt_rw)].filter(Boolean).join(" ")
  const province = [address.province, address.postal_code]
    .filter(Boolean)
    .join(" ")
  return [
    street,
    village,
    district_name && `Kec. ${district_name}`,
    address.city,
    province,
  ]
    .filter(Boolean)
    .join(", ")
}

/** Where a pesantren lies, as the register keeps it. */
interface RegisterPlace {
  street: string | null
  hamlet: string | null
  rt_rw: string | null
  /** Kecamatan, kabupaten and province. */
  place: string
  postal_code: string | null
}

/** That address in one line; parts that are missing are left out. */
export function registerAddress(at: RegisterPlace): string {
  const street = [at.street, rtRw(at.rt_rw ?? undefined)]
  const place = [at.place, at.postal_code]
  return [street, [at.hamlet], place]
    .map((parts) => parts.filter(Boolean).join(" "))
    .filter(Boolean)
    .join(", ")
}

/** `02/05` as `RT 02/RW 05`; anything else as it was typed. */
const rtRw = (typed: string | undefined): string => {
  const match = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec((typed ?? "").trim())
  return match ? `RT ${match[1]}/RW ${match[2]}` : (typed ?? "")
}
