import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { UNAUTHORIZED, FORBIDDEN, NOT_FOUND, INVALID_DATA, NOT_ALLOWED } =
  MedusaError.Types
const { DUPLICATE_ERROR, CONFLICT } = MedusaError.Types

/** Refusals of who may do what: logins, members, officers, invitations. */
export const failAccess = defineFaults({
  session_required: {
    type: UNAUTHORIZED,
    id: "Silakan masuk terlebih dahulu.",
    en: "Please log in first.",
  },
  session_expired: {
    type: UNAUTHORIZED,
    id: "Sesi Anda sudah berakhir. Silakan masuk lagi.",
    en: "Your session has ended. Please log in again.",
  },
  role_missing: {
    type: FORBIDDEN,
    id: "Peran Anda tidak mengizinkan tindakan ini.",
    en: "Your role does not allow this.",
  },
  row_not_found: {
    type: NOT_FOUND,
    id: "Data ini tidak ditemukan.",
    en: "This was not found.",
  },
  pesantren_choice_required: {
    type: INVALID_DATA,
    field: "x-pesantren-id",
    id: "Anda anggota beberapa toko. Pilih tokonya lebih dahulu.",
    en: "You belong to several shops. Choose one first.",
  },
  shop_suspended: {
    type: FORBIDDEN,
    id: "Toko ini sedang ditangguhkan, jadi tidak dapat diubah.",
    en: "This shop is suspended, so it cannot be changed.",
  },
  shop_not_open: {
    type: NOT_ALLOWED,
    id: "Toko belum disetujui. Selesaikan pengajuan lebih dahulu.",
    en: "The shop is not approved yet. Finish the application first.",
  },
  account_not_made: {
    type: UNAUTHORIZED,
    id: "Akun dengan data ini tidak dapat dibuat. Jika Anda pernah mendaftar, masuk atau atur ulang kata sandi.",
    en: "An account with these details cannot be made. If you have registered before, log in or reset your password.",
  },
  account_exists: {
    type: DUPLICATE_ERROR,
    id: "Akun ini sudah terdaftar.",
    en: "This account exists already.",
  },
  member_exists: {
    type: DUPLICATE_ERROR,
    field: "email",
    id: "Orang ini sudah menjadi anggota toko.",
    en: "This person is already a member of the shop.",
  },
  last_owner: {
    type: NOT_ALLOWED,
    id: "Toko harus punya paling sedikit satu pengurus. Angkat pengurus lain lebih dahulu.",
    en: "A shop needs at least one owner. Make someone else an owner first.",
  },
  invitations_too_many: {
    type: NOT_ALLOWED,
    id: "Sudah ada {count} undangan yang belum dipakai. Cabut yang tidak perlu lebih dahulu.",
    en: "There are {count} unused invitations already. Withdraw what is not needed first.",
  },
  invitation_own: {
    type: FORBIDDEN,
    id: "Undangan ini Anda buat sendiri. Petugas lain yang harus menerimanya.",
    en: "You made this invitation yourself. Another officer has to accept it.",
  },
  owner_second_person: {
    type: NOT_ALLOWED,
    id: "Pengurus baru disetujui kepala bidang lain, bukan yang memintanya.",
    en: "A new owner is agreed to by another head than who asked for it.",
  },
  owner_confirmation_over: {
    type: NOT_ALLOWED,
    id: "Undangan ini tidak lagi menunggu persetujuan. Muat ulang halaman ini.",
    en: "This invitation does not wait for consent any more. Reload the page.",
  },
  role_not_yours_to_give: {
    type: FORBIDDEN,
    field: "role",
    id: "Peran ini hanya dapat diberikan atau dicabut oleh administrator.",
    en: "Only an administrator gives or takes back this role.",
  },
  own_grant: {
    type: NOT_ALLOWED,
    id: "Peran Anda sendiri hanya dapat dicabut oleh petugas lain.",
    en: "Your own role can only be taken back by another officer.",
  },
  grant_exists: {
    type: DUPLICATE_ERROR,
    field: "role",
    id: "Petugas ini sudah memegang peran itu di wilayah itu.",
    en: "This officer holds that role in that area already.",
  },
  invitation_invalid: {
    type: NOT_FOUND,
    id: "Undangan ini tidak berlaku lagi: sudah dipakai, dicabut, atau lewat waktunya. Minta undangan baru.",
    en: "This invitation is no longer valid: used, withdrawn or out of time. Ask for a new one.",
  },
  invitation_for_another: {
    type: NOT_ALLOWED,
    id: "Undangan ini ditujukan untuk alamat email lain.",
    en: "This invitation is for another e-mail address.",
  },
  territory_outside: {
    type: FORBIDDEN,
    field: "area_code",
    id: "Wilayah ini di luar wilayah kerja Anda.",
    en: "This area is outside your territory.",
  },
  area_unknown: {
    type: INVALID_DATA,
    field: "area_code",
    id: "Wilayah {area} tidak ada.",
    en: "There is no area {area}.",
  },
  changed_meanwhile: {
    type: CONFLICT,
    id: "Data ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
    en: "Someone else has just changed this. Reload and try again.",
  },
})
