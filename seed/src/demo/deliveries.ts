/** How a demo shop hands over parcels beside couriers. */
interface DemoDelivery {
  slug: string
  /** Null when buyers may not come. */
  pickup: { from: string; until: string; note: string } | null
  /** Own delivery: kecamatan or regency, and rupiah for a parcel. */
  areas: readonly (readonly [areaCode: string, price: number])[]
}

/** Every day but Friday (DOMAIN.md 6). */
export const OPEN_DAYS = ["1", "2", "3", "4", "6", "7"] as const

const pickup = (from: string, until: string, note: string) => ({
  ...{ from, until, note },
})

/**
 * All shops whose goods no courier carries (live fish, livestock), and some who
 * have buyers nearby.
 */
export const DELIVERIES: readonly DemoDelivery[] = [
  {
    slug: "al-umanaa",
    pickup: pickup(
      "08:00",
      "15:00",
      "Pos jaga gerbang utara, bilang ambil pesanan."
    ),
    areas: [
      ["32.02.27", 5_000],
      ["32.02.29", 8_000],
      ["32.02.30", 10_000],
      ["32.02", 25_000],
    ],
  },
  {
    slug: "miftahul-jampang",
    pickup: pickup("07:00", "16:00", "Kandang ada di belakang masjid."),
    areas: [
      ["32.02.21", 25_000],
      ["32.02", 150_000],
    ],
  },
  {
    slug: "nurul-puncak",
    pickup: pickup("08:00", "14:00", "Kolam benih di samping asrama putra."),
    areas: [["32.01.27", 10_000]],
  },
  {
    slug: "darul-halimun",
    pickup: pickup("09:00", "15:00", "Kedai kopi di depan pesantren."),
    areas: [],
  },
  { slug: "raudhatul-cisaat", pickup: null, areas: [["32.02.29", 7_000]] },
]
