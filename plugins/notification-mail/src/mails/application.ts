import type { LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { partWord } from "../lib/words"
import { type Contact, contactSentence } from "./contact"
import { noticeMail, type Notice, type Reader } from "./notice"

export const APPLICATION_STEPS = [
  "submitted",
  "review_started",
  "revision_requested",
  "verified",
  "approved",
  "rejected",
  "withdrawn",
  "reopened",
] as const
export type ApplicationStep = (typeof APPLICATION_STEPS)[number]

export interface ApplicationView {
  id: string
  /** Grows with every change. */
  version: number
  /** Of the pesantren. */
  name: string
  /** Address of its page once it is in the register. */
  slug: string | null
  district_code: string | null
  /** Kecamatan with regency and province. */
  place: string
  reason: string | null
  /** Whom to ask about it. */
  contact: Contact | null
  /** What has to be put right. */
  items: { path: string; reason: string }[]
}

type Words = Omit<Notice, "button"> & { button: string }

const TEXTS: Record<
  Locale,
  Record<ApplicationStep, (name: string) => Words>
> = {
  id: {
    submitted: (name) => ({
      subject: `Pengajuan ${name} sudah kami terima`,
      body: [
        `Pengajuan toko ${name} sudah masuk ke Dinas dan menunggu giliran diperiksa.`,
        "Kami mengabari Anda setiap kali ada perkembangan. Jangan mengajukan dua kali.",
      ],
      button: "Lihat pengajuan",
    }),
    review_started: (name) => ({
      subject: `Pengajuan ${name} mulai diperiksa`,
      body: [`Petugas mulai memeriksa data dan berkas ${name}.`],
      button: "Lihat pengajuan",
    }),
    revision_requested: (name) => ({
      subject: `Pengajuan ${name} perlu diperbaiki`,
      body: [
        `Petugas sudah memeriksa pengajuan ${name}. Hanya bagian di bawah ini yang perlu diperbaiki; yang lain sudah baik dan tidak perlu diisi lagi.`,
      ],
      button: "Perbaiki sekarang",
      share: `Pengajuan toko ${name} di Pasar Santri perlu diperbaiki:`,
    }),
    verified: (name) => ({
      subject: `Berkas ${name} sudah diperiksa`,
      body: [
        `Data dan berkas ${name} sudah diperiksa dan sesuai. Tinggal keputusan kepala bidang.`,
      ],
      button: "Lihat pengajuan",
    }),
    approved: (name) => ({
      subject: `Toko ${name} disetujui`,
      body: [
        `Alhamdulillah, pengajuan ${name} disetujui. Tokonya sudah buka.`,
        "Langkah berikutnya: unggah produk pertama langsung dari kamera HP, lalu undang pengurus lain membantu.",
      ],
      button: "Buka toko saya",
      share: `Alhamdulillah, toko ${name} sudah dibuka di Pasar Santri.`,
    }),
    rejected: (name) => ({
      subject: `Pengajuan ${name} ditolak`,
      body: [`Pengajuan toko ${name} ditolak dengan alasan berikut.`],
      button: "Lihat alasan dan ajukan keberatan",
      after: [
        "Tidak setuju? Ajukan keberatan lewat tombol di atas: pengajuan baru dibuka, merujuk yang ini, dan diperiksa oleh petugas lain.",
      ],
    }),
    withdrawn: (name) => ({
      subject: `Pengajuan ${name} ditarik`,
      body: [
        `Pengajuan toko ${name} ditarik dan tidak diperiksa lagi. Anda dapat mengajukan kembali kapan saja.`,
      ],
      button: "Lihat pengajuan",
    }),
    reopened: (name) => ({
      subject: `Pengajuan ${name} dibuka kembali`,
      body: [`Petugas membuka kembali pengajuan toko ${name}.`],
      button: "Lihat pengajuan",
    }),
  },
  en: {
    submitted: (name) => ({
      subject: `We have received the application of ${name}`,
      body: [
        `The application for a shop of ${name} has reached the office and waits for its turn.`,
        "We write whenever something happens. There is no need to apply twice.",
      ],
      button: "See the application",
    }),
    review_started: (name) => ({
      subject: `The application of ${name} is being checked`,
      body: [`An officer has begun to check the data and papers of ${name}.`],
      button: "See the application",
    }),
    revision_requested: (name) => ({
      subject: `The application of ${name} needs a revision`,
      body: [
        `An officer has checked the application of ${name}. Only the parts below need a revision; everything else is fine and stays as it is.`,
      ],
      button: "Revise now",
      share: `The application of ${name} on Pasar Santri needs a revision:`,
    }),
    verified: (name) => ({
      subject: `The papers of ${name} have been checked`,
      body: [
        `The data and papers of ${name} have been checked and are in order. Only the decision of the head is left.`,
      ],
      button: "See the application",
    }),
    approved: (name) => ({
      subject: `The shop of ${name} is approved`,
      body: [
        `The application of ${name} is approved. Its shop is open.`,
        "What comes next: add the first product with the camera of your phone, and invite others to help.",
      ],
      button: "Open my shop",
      share: `The shop of ${name} has opened on Pasar Santri.`,
    }),
    rejected: (name) => ({
      subject: `The application of ${name} was rejected`,
      body: [
        `The application for a shop of ${name} was rejected for this reason.`,
      ],
      button: "See the reason and appeal",
      after: [
        "You do not agree? Appeal with the button above: a new case is opened that refers to this one, and another officer checks it.",
      ],
    }),
    withdrawn: (name) => ({
      subject: `The application of ${name} was withdrawn`,
      body: [
        `The application for a shop of ${name} was withdrawn and is not checked any more. You can apply again at any time.`,
      ],
      button: "See the application",
    }),
    reopened: (name) => ({
      subject: `The application of ${name} was opened again`,
      body: [`An officer has opened the application of ${name} again.`],
      button: "See the application",
    }),
  },
}

/** Steps whose reason the applicant is told. */
const WITH_REASON: readonly ApplicationStep[] = [
  "revision_requested",
  "rejected",
  "reopened",
]

/** Tells an applicant of a step of the case. */
export function applicationMail(
  step: ApplicationStep,
  view: ApplicationView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const { button, share, after = [], ...words } = TEXTS[locale][step](view.name)
  const items = step === "revision_requested" ? view.items : []
  const facts = items.map(({ path, reason }) => ({
    label: partWord(path, locale),
    value: reason,
  }))
  const asked = facts.map(({ label, value }) => `- ${label}: ${value}`)
  const isOpen = step === "approved"
  const ask = step === "rejected" ? [contactSentence(view.contact, locale)] : []
  return noticeMail(
    reader,
    {
      ...words,
      facts,
      after: [...after, ...ask],
      reason: WITH_REASON.includes(step) ? view.reason : null,
      button: {
        label: button,
        path: isOpen ? "/penjual" : `/penjual/pengajuan/${view.id}`,
      },
      ...(share ? { share: [share, ...asked].join("\n") } : {}),
      ...(isOpen && view.slug ? { sharePath: `/pesantren/${view.slug}` } : {}),
    },
    settings
  )
}

/** What calls an officer to the desk. */
export type DeskStep = "submitted" | "verified" | "assigned"

const DESK: Record<
  Locale,
  Record<DeskStep, (name: string, place: string) => Words>
> = {
  id: {
    submitted: (name, place) => ({
      subject: `Pengajuan baru: ${name}`,
      body: [`${name} (${place}) mengajukan toko dan menunggu diperiksa.`],
      button: "Buka pengajuan",
    }),
    verified: (name, place) => ({
      subject: `Menunggu keputusan: ${name}`,
      body: [
        `Berkas ${name} (${place}) sudah diperiksa. Pengajuannya menunggu keputusan Anda.`,
      ],
      button: "Buka pengajuan",
    }),
    assigned: (name, place) => ({
      subject: `Pengajuan ${name} diserahkan kepada Anda`,
      body: [
        `Pengajuan ${name} (${place}) sekarang Anda pegang. Periksa dan lanjutkan; bila tidak bisa, lepaskan agar petugas lain dapat memegangnya.`,
      ],
      button: "Buka pengajuan",
    }),
  },
  en: {
    submitted: (name, place) => ({
      subject: `New application: ${name}`,
      body: [
        `${name} (${place}) has applied for a shop and waits to be checked.`,
      ],
      button: "Open the application",
    }),
    verified: (name, place) => ({
      subject: `Waits for a decision: ${name}`,
      body: [
        `The papers of ${name} (${place}) have been checked. The application waits for your decision.`,
      ],
      button: "Open the application",
    }),
    assigned: (name, place) => ({
      subject: `The application of ${name} was given to you`,
      body: [
        `You hold the application of ${name} (${place}) now. Check it and carry on; if you cannot, release it so that another officer can take it.`,
      ],
      button: "Open the application",
    }),
  },
}

/** Tells an officer that a case waits at the desk. */
export function deskMail(
  step: DeskStep,
  view: ApplicationView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { button, ...words } = DESK[reader.locale][step](view.name, view.place)
  return noticeMail(
    reader,
    {
      ...words,
      button: { label: button, path: `/dinas/pengajuan/${view.id}` },
    },
    settings
  )
}
