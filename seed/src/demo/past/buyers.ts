import { accountOf, emailOf } from "../accounts"
import { HOMES, type Place } from "./places"

/** Somebody who bought in the demo's past; nobody who lives. */
export interface PastBuyer {
  email: string
  firstName: string
  lastName: string
  phone: string
  street: string
  home: Place
  /** Whoever runs the demo can log in as this one; all others bought as guests. */
  hasAccount: boolean
}

const FIRST = [
  ...["Siti", "Asep", "Neng", "Ujang", "Euis", "Dadan", "Rina", "Yayan"],
  ...["Imas", "Cecep", "Lilis", "Agus", "Nurul", "Deden", "Wulan", "Iwan"],
]
const LAST = [
  ...["Aminah", "Sunarya", "Rahmawati", "Hidayat", "Komala", "Permana"],
  ...["Fauziah", "Suherman", "Lestari", "Kurnia", "Maulana"],
]

const nameAt = (names: readonly string[], index: number): string =>
  names[index % names.length] ?? ""

/** Nobody answers at these. */
const phoneOf = (index: number) =>
  `+6281200000${String(100 + index).padStart(3, "0")}`

const guest = (home: Place, index: number): PastBuyer => ({
  email: `pembeli.${String(index + 1).padStart(2, "0")}@contoh.test`,
  firstName: nameAt(FIRST, index),
  lastName: `${nameAt(LAST, index * 3)} (Contoh)`,
  phone: phoneOf(index + 1),
  street: `Jl. Contoh No. ${String(index + 1)}`,
  home,
  hasAccount: false,
})

/** The buyer whose password is told, so that the past is seen by a buyer, too. */
function told(home: Place): PastBuyer {
  const [firstName = "", ...rest] = accountOf("buyer").name.split(" ")
  return {
    email: emailOf("buyer"),
    ...{ firstName, lastName: rest.join(" "), phone: phoneOf(0) },
    ...{ street: "Jl. Contoh No. 100", home, hasAccount: true },
  }
}

/** Everybody who bought; the one who is told comes first. */
export const BUYERS: readonly PastBuyer[] = HOMES.map((home, index) =>
  index === 0 ? told(home) : guest(home, index)
)
