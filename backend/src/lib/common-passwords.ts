/**
 * What people try first, in the world and here, without the digits and signs
 * that they put around it.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwort pass passw word qwerty qwertyuiop asdfgh asdfghjkl zxcvbnm
  qazwsx qazwsxedc letmein letmeinnow welcome welcomeback admin administrator
  root user guest login default changeme changeit secret topsecret master
  iloveyou iloveu loveyou lovely love sunshine princess football baseball
  basketball superman batman spiderman dragon monkey shadow trustno starwars
  pokemon naruto google facebook whatsapp instagram samsung android internet
  computer whatever freedom nothing hello hellothere abc abcd abcde abcdef
  abcdefg abcdefgh aku kamu akucintakamu akusayangkamu cinta cintaku sayang
  sayangku sayangmu cantik ganteng anakku anakshaleh anaksholeh anaksholehah
  ibu ibuku ayah ayahku bunda mama papa mamapapa keluarga keluargaku rahasia
  rahasiaku sandi katasandi kunci buka masuk selamat selamatdatang selamatpagi
  indonesia indonesiaraya merdeka garuda pancasila nusantara bismillah
  bismillahirrahmanirrahim bismillahirahmanirahim alhamdulillah
  alhamdulillahirabbilalamin alhamdulillahirobbilalamin subhanallah
  subhanallahwabihamdihi masyaallah mashaallah masyallah insyaallah insyallah
  allah allahuakbar lailahaillallah laailahaillallah laailaahaillallah
  astaghfirullah astagfirullah astaghfirullahaladzim assalamualaikum
  asalamualaikum waalaikumsalam assalamualaikumwarahmatullahiwabarakatuh
  muhammad muhamad muhammadsaw rasulullah nabimuhammad abdullah aisyah fatimah
  ramadan ramadhan lebaran iduladha mekah madinah makkah islam muslim muslimah
  santri santriwan santriwati santriku pesantren pesantrenku pondok
  pondokpesantren pondokku ponpes kiai kyai ustadz ustaz pasar pasarsantri toko
  tokoku jualan opop kopontren koperasi dinas dinaskoperasi petugas penjual
  pembeli sukabumi kabupatensukabumi kotasukabumi jawa jawabarat jabar bandung
  bogor cianjur garut tasikmalaya jakarta surabaya semarang jogja yogyakarta
  persib persibbandung viking bobotoh persija arema barcelona realmadrid
  manchester liverpool chelsea juventus nasigoreng kopi kopisusu
  `
    .trim()
    .split(/\s+/)
)

/** Rows of a keyboard, and what is learned by heart as a row. */
export const ROWS: readonly string[] = [
  "1234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "1q2w3e4r5t6y7u8i9o0p",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
]
