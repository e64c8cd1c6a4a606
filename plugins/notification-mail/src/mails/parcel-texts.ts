import type { Locale } from "../lib/locale"
import type { Notice } from "./notice"
import {
  isCancelledWhole,
  type ParcelStep,
  type ParcelView,
} from "./parcel-view"

type Words = Pick<Notice, "subject" | "body">
type Say = (parcel: ParcelView, due: string | null) => Words

/** Sentences with a time only where there is one. */
const said = (...sentences: (string | null)[]) => [
  sentences.filter((sentence) => sentence !== null).join(" "),
]

const isPickup = ({ service }: ParcelView) => service === "pickup"

/** Time takes for received what was paid; cash at the door has to come first. */
const isBelieved = ({ is_cash }: ParcelView) => !is_cash

/** Ends with the buyer's code, not with a courier's word. */
const isHandedOver = (parcel: ParcelView) =>
  isPickup(parcel) || parcel.service === "own_delivery"

/** Every word to buyers about their parcels. */
export const PARCEL_TEXTS: Readonly<
  Record<
    Locale,
    {
      steps: Readonly<Record<ParcelStep, Say>>
      share: (pesantren: string, way: string | null) => string
    }
  >
> = {
  id: {
    steps: {
      paid: ({ order_number: n }) => ({
        subject: `Pembayaran pesanan #${n} sudah kami terima`,
        body: [
          `Terima kasih, pesanan #${n} sudah lunas dan diteruskan ke pesantren. Kami memberi kabar saat paketnya dikirim.`,
        ],
      }),
      processing: ({ number, pesantren }, due) => ({
        subject: `${pesantren} sedang menyiapkan paket ${number}`,
        body: said(
          `${pesantren} sedang mengerjakan pesanan Anda.`,
          due && `Paketnya dikirim paling lambat ${due}.`
        ),
      }),
      shipped: (parcel) => ({
        subject: isPickup(parcel)
          ? `Paket ${parcel.number} siap diambil`
          : `Paket ${parcel.number} sudah dikirim`,
        body: [
          isPickup(parcel)
            ? `Paket Anda siap diambil di ${parcel.pesantren}.`
            : `Paket dari ${parcel.pesantren} sedang di jalan.`,
          ...(isHandedOver(parcel)
            ? [
                "Saat paket sudah di tangan Anda, sebutkan kode serah terima di halaman pesanan.",
              ]
            : []),
          "Setelah isinya Anda periksa, buka pesanan dan tekan “Paket sudah saya terima”.",
        ],
      }),
      retracked: ({ number, pesantren }) => ({
        subject: `Nomor resi paket ${number} diperbaiki`,
        body: [
          `Nomor resi paket dari ${pesantren} yang kami kirim sebelumnya salah. Pakai nomor di bawah ini untuk melacaknya.`,
        ],
      }),
      arrived: (parcel, due) => ({
        subject: isPickup(parcel)
          ? `Paket ${parcel.number} belum diambil`
          : `Sudahkah paket ${parcel.number} sampai?`,
        body: said(
          isPickup(parcel)
            ? `Paket Anda menunggu di ${parcel.pesantren}.`
            : `Bila paket dari ${parcel.pesantren} sudah Anda terima dan periksa, buka pesanan dan tekan “Paket sudah saya terima”.`,
          due &&
            (isPickup(parcel)
              ? `Bila tidak diambil sampai ${due}, paket dibatalkan dan uangnya dikembalikan.`
              : isBelieved(parcel)
                ? `Tanpa kabar dari Anda, paket dianggap diterima setelah ${due}.`
                : null)
        ),
      }),
      delivered: ({ number, pesantren }, due) => ({
        subject: `Paket ${number} tercatat sudah diterima`,
        body: said(
          `Paket dari ${pesantren} tercatat sudah sampai. Ada yang rusak, kurang, atau tidak sesuai? Hubungi kami dengan foto.`,
          due && `Tanpa keluhan sampai ${due}, dana diteruskan ke pesantren.`
        ),
      }),
      completed: ({ number, pesantren }) => ({
        subject: `Paket ${number} selesai`,
        body: [
          `Pesanan Anda dari ${pesantren} selesai. Terima kasih sudah membeli karya pesantren.`,
        ],
      }),
      cancelled: (parcel) => ({
        subject: `Paket ${parcel.number} dibatalkan`,
        body: [
          isCancelledWhole(parcel)
            ? `Paket dari ${parcel.pesantren} dibatalkan.`
            : `Paket dari ${parcel.pesantren} dibatalkan. Paket lain dalam pesanan Anda tidak berubah.`,
          parcel.is_cash
            ? "Tidak ada yang perlu dibayar untuk paket ini."
            : "Uang yang sudah dibayar untuk paket ini dikembalikan kepada Anda.",
        ],
      }),
      returning: ({ number, pesantren, is_cash }) => ({
        subject: `Paket ${number} tidak sampai`,
        body: [
          `Paket dari ${pesantren} tercatat tidak sampai: dibawa kembali kurir, atau hilang di jalan.`,
          is_cash
            ? "Tidak ada yang perlu dibayar untuk paket ini."
            : "Uang yang sudah dibayar untuk paket ini dikembalikan setelah paketnya dicatat kembali.",
        ],
      }),
      returned: ({ number, pesantren, is_cash }) => ({
        subject: `Paket ${number} tercatat sudah kembali`,
        body: [
          `Paket dari ${pesantren} tercatat sudah kembali. Paket lain dalam pesanan Anda tidak berubah.`,
          is_cash
            ? "Tidak ada yang perlu dibayar untuk paket ini."
            : "Uang yang sudah dibayar untuk paket ini dikembalikan kepada Anda.",
        ],
      }),
      purchase_cancelled: ({ order_number: n }) => ({
        subject: `Pesanan #${n} dibatalkan`,
        body: [
          `Pesanan #${n} dibatalkan sebelum dibayar. Jangan membayar lagi.`,
          "Sudah telanjur membayar? Simpan buktinya dan hubungi kami; uang Anda tidak hilang.",
        ],
      }),
    },
    share: (pesantren, way) =>
      way
        ? `Paket dari ${pesantren} sedang di jalan: ${way}.`
        : `Paket dari ${pesantren} sedang di jalan.`,
  },
  en: {
    steps: {
      paid: ({ order_number: n }) => ({
        subject: `We have received the payment of order #${n}`,
        body: [
          `Thank you, order #${n} is paid and has gone to the pesantren. We write when its parcels are shipped.`,
        ],
      }),
      processing: ({ number, pesantren }, due) => ({
        subject: `${pesantren} is preparing parcel ${number}`,
        body: said(
          `${pesantren} is working on your order.`,
          due && `The parcel is shipped by ${due}.`
        ),
      }),
      shipped: (parcel) => ({
        subject: isPickup(parcel)
          ? `Parcel ${parcel.number} is ready to be picked up`
          : `Parcel ${parcel.number} has been shipped`,
        body: [
          isPickup(parcel)
            ? `Your parcel is ready to be picked up at ${parcel.pesantren}.`
            : `The parcel of ${parcel.pesantren} is on its way.`,
          ...(isHandedOver(parcel)
            ? [
                "Once the parcel is in your hands, give the handover code on the order’s page.",
              ]
            : []),
          "Once you have looked at what is in it, open the order and press “I have received the parcel”.",
        ],
      }),
      retracked: ({ number, pesantren }) => ({
        subject: `The tracking number of parcel ${number} was corrected`,
        body: [
          `The tracking number of the parcel of ${pesantren} that we sent you was wrong. Track it by the one below.`,
        ],
      }),
      arrived: (parcel, due) => ({
        subject: isPickup(parcel)
          ? `Parcel ${parcel.number} has not been picked up`
          : `Has parcel ${parcel.number} arrived?`,
        body: said(
          isPickup(parcel)
            ? `Your parcel waits at ${parcel.pesantren}.`
            : `If you have received the parcel of ${parcel.pesantren} and looked at it, open the order and press “I have received the parcel”.`,
          due &&
            (isPickup(parcel)
              ? `If it is not picked up by ${due}, it is cancelled and paid back.`
              : isBelieved(parcel)
                ? `Without word from you it counts as received after ${due}.`
                : null)
        ),
      }),
      delivered: ({ number, pesantren }, due) => ({
        subject: `Parcel ${number} is recorded as received`,
        body: said(
          `The parcel of ${pesantren} is recorded as received. Is something damaged, missing or not as agreed? Contact us, with photos.`,
          due &&
            `Without a complaint by ${due} the money goes to the pesantren.`
        ),
      }),
      completed: ({ number, pesantren }) => ({
        subject: `Parcel ${number} is completed`,
        body: [
          `Your order from ${pesantren} is completed. Thank you for buying what pesantren make.`,
        ],
      }),
      cancelled: (parcel) => ({
        subject: `Parcel ${parcel.number} was cancelled`,
        body: [
          isCancelledWhole(parcel)
            ? `The parcel of ${parcel.pesantren} was cancelled.`
            : `The parcel of ${parcel.pesantren} was cancelled. The other parcels of your order stay as they are.`,
          parcel.is_cash
            ? "There is nothing to pay for this parcel."
            : "What was paid for this parcel is paid back to you.",
        ],
      }),
      returning: ({ number, pesantren, is_cash }) => ({
        subject: `Parcel ${number} does not arrive`,
        body: [
          `The parcel of ${pesantren} is recorded as not arriving: the courier brings it back, or it was lost.`,
          is_cash
            ? "There is nothing to pay for this parcel."
            : "What was paid for this parcel is paid back once it is recorded as back.",
        ],
      }),
      returned: ({ number, pesantren, is_cash }) => ({
        subject: `Parcel ${number} is recorded as back`,
        body: [
          `The parcel of ${pesantren} is recorded as back. The other parcels of your order stay as they are.`,
          is_cash
            ? "There is nothing to pay for this parcel."
            : "What was paid for this parcel is paid back to you.",
        ],
      }),
      purchase_cancelled: ({ order_number: n }) => ({
        subject: `Order #${n} was cancelled`,
        body: [
          `Order #${n} was cancelled before it was paid. Do not pay any more.`,
          "Did you pay all the same? Keep the proof and contact us; your money is not lost.",
        ],
      }),
    },
    share: (pesantren, way) =>
      way
        ? `The parcel of ${pesantren} is on its way: ${way}.`
        : `The parcel of ${pesantren} is on its way.`,
  },
}
