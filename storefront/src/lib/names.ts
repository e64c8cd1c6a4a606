/** How many letters of `Kabupaten` and the like a narrow card can spare. */
export const shortRegency = (name: string): string =>
  name.replace(/^Kabupaten /, "Kab. ")

type Placed = Readonly<{
  district: Readonly<{ name: string }> | null
  regency: Readonly<{ name: string }> | null
}>

/** `Gunungguruh, Kab. Sukabumi`: where a pesantren is, on one line. */
export const placeName = ({ district, regency }: Placed): string =>
  [district?.name, regency && shortRegency(regency.name)]
    .filter(Boolean)
    .join(", ")

/** The name without the word that every one of them begins with. */
export const shortPesantren = (name: string): string =>
  name.replace(/^(?:Pondok )?Pesantren /, "")
