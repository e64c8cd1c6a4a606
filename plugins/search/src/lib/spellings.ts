import { ARTICLED_NAMES } from "./articled-names"

/**
 * One spelling for words that are written in several ways. Only what is the
 * same word is here; other words for the same thing are in `synonyms`. Each
 * line: the form that is kept, then the forms that are read as it. Forms are
 * as folded: lower case, without marks and apostrophes. Lines with # say what
 * follows.
 *
 * Sources of the kept forms: Kamus Besar Bahasa Indonesia (KBBI) where it has
 * the word, else the form that shops use most.
 */
const LINES = `
# Arabic letters that Latin script has no one way to write
quran: qur alquran kuran quraan alquraan quron alquron alqur
salat: sholat shalat solat shalaat
salawat: sholawat shalawat solawat selawat
saleh: sholeh shaleh soleh sholih
salihin: sholihin shalihin solihin
musala: musholla mushola mushalla musalla musolla
azan: adzan adhan
wudu: wudhu wudlu
ramadan: ramadhan ramadhon romadhon romadon
zikir: dzikir dzikr dikir dhikir dhikr
hadis: hadits hadist hadith
sedekah: sodaqoh shodaqoh shadaqah sedekoh
berkah: barokah barakah
mubarak: mubarok
rahmah: rohmah
ikhlas: ikhlash ihlas
tayib: thayyib thoyyib thoyib tayyib toyib
takwa: taqwa
umat: ummat
jumat: jumah
maulid: maulud mulud
kurban: qurban qorban
akikah: aqiqah aqiqoh aqikah
umrah: umroh
iqra: iqro iqrok ikro
yasin: yaasin yassin
tahfiz: tahfidz tahfizh tahfidh tahfid
tajwid: tajweed tajwiid
fikih: fiqih fiqh fikh
akidah: aqidah
siwak: miswak siwaak
tasbih: tasbeh
zamzam: jamjam
bukhur: bakhur bukhoor bakhoor buhur
atar: attar athar
habbatussauda: habatussauda habbatusauda habatusauda habbatussaudah
zaitun: zaytun zaithun jaitun
kurma: korma qurma
ajwa: ajwah azwa
sukari: sukkari sukary sukkary
medjool: medjol majol majool mejool
ustaz: ustadz ustad
ustazah: ustadzah ustadah
syaikh: syekh syeikh sheikh
kiai: kyai kiyai
darul: daarul darrul darool
raudatul: raudhatul raudlatul raudhotul roudhotul roudlotul roudatul
riyadul: riyadlul riyadhul riyadzul
miftahul: miftakhul
hidayatul: hidaayatul
bahrul: bahrol
tarbiyatul: tarbiatul
arqam: arqom
fikri: fikry
falahiyah: falahiyyah
salafiyah: salafiyyah
islamiyah: islamiyyah
khairiyah: khoiriyah khoiriyyah khairiyyah
furqan: furqon
kautsar: kausar
mutaqin: muttaqin muttaqien mutaqien
istiqamah: istiqomah
muawanah: muawwanah
mukhlisin: mukhlishin
munawar: munawwar
mustafa: musthofa mustofa musthafa
ishlah: islah
umanaa: umana
akhlak: akhlaq ahlak
sunah: sunnah
syariah: syariat syariyah

# worn
sajadah: sejadah sajada
mukena: mukenah mukenna mukna
kopiah: kopeah kopyah kopeyah kupiah
songkok: songko songkoh
sorban: surban serban
sarung: sarong
kerudung: krudung
selendang: slendang
jilbab: jilbap
khimar: himar kimar
niqab: niqob nikab
pasmina: pashmina
gamis: ghamis
jubah: jubbah
kaftan: caftan kaptan
tunik: tunic
syal: shawl
kaus: kaos
kemeja: kameja
piama: piyama
sandal: sendal
batik: bathik
muslim: moslem moslim muslem
muslimah: muslimat muslima moslemah

# eaten and drunk
keripik: kripik krepik kripek keripek
kerupuk: krupuk kropuk kerupok
ceriping: criping
rengginang: ranginang rangginang renginang
rempeyek: peyek
sambal: sambel
cabai: cabe
cokelat: coklat chocolate
telur: telor
bayam: bayem
nanas: nenas
durian: duren
alpukat: alpokat apokat avokad alpuket avocado
pepaya: papaya
sirsak: sirsat
mentimun: timun ketimun
taoge: tauge toge
tauco: taoco
kedelai: kedele
mete: mede mente
tapai: tape
tempe: tempeh
bakso: baso
bakmi: bakmie
mi: mie
gurami: gurame gurameh
mujair: mujaer
siomai: siomay somay
pempek: empek mpek
lumpia: lunpia
risoles: risol rissoles
moci: mochi mocci
brownies: brownis brounis brownie
kastengel: kaastengels kastengels kastangel
donat: donut
yoghurt: yogurt yogurth jogurt
sirop: sirup
selai: slai sele
serundeng: srundeng
arabika: arabica
karamel: caramel
vanila: vanilla vanili panili
matcha: macha
rosela: rosella
stroberi: strawberry strawberi stoberi stroberry
cemilan: camilan
kue: kueh kuih
telenan: talenan
rehal: rekal rekhal
hafalan: hapalan
penghafal: penghapal
mocaf: mokaf
stik: stick
jahe: jae
serai: sereh sere
cengkih: cengkeh
terasi: trasi

# how it is
pedas: pedes
asam: asem
pahit: pait
segar: seger
hijau: ijo
hitam: item
original: ori orisinal orisinil orijinal
lembap: lembab
organik: organic

# for house, body and gifts
seprai: sprei seprei
sampo: shampo shampoo
parfum: parfume perfume parpum
suvenir: souvenir
cenderamata: cinderamata
parsel: parcel
hampers: hamper hempers hampres
gerabah: grabah
keramik: kramik
kaligrafi: caligrafi
mebel: meubel
lemari: almari
kriya: kria
perajin: pengrajin
jerigen: jeriken jirigen
kemoceng: kemuceng
telenan: talenan
apotek: apotik

# school and place
pesantren: pasantren pesanteren
santri: santeri
rehal: rekal rekhal
hafalan: hapalan
penghafal: penghapal
masjid: mesjid
kabupaten: kab
kecamatan: kec
`

const WRITTEN = new Map(
  LINES.trim()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [kept = "", forms = ""] = line.split(":")
      return forms
        .trim()
        .split(" ")
        .map((form): [string, string] => [form, kept])
    })
)

/** "alfurqon" and "alfurqan" are both "furqan". */
const ARTICLED = ARTICLED_NAMES.flatMap((name) => {
  const kept = WRITTEN.get(name) ?? name
  const forms = [...WRITTEN].flatMap(([form, of]) =>
    of === kept ? [form] : []
  )
  return [name, kept, ...forms].map((form): [string, string] => [
    `al${form}`,
    kept,
  ])
})

/** Form as written -> form that is kept. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...ARTICLED,
  ...WRITTEN,
])

/** Two words, parted by a space, that are one -> the one. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["aloe vera", "aloevera"],
  ["cendera mata", "cenderamata"],
  ["cindera mata", "cenderamata"],
  ["habatus sauda", "habbatussauda"],
  ["habbatus sauda", "habbatussauda"],
  ["idul adha", "iduladha"],
  ["idul fitri", "idulfitri"],
  ["segi empat", "segiempat"],
  ["sling bag", "slingbag"],
  ["temu lawak", "temulawak"],
  ["tote bag", "totebag"],
])

/** Other forms of a kept word: a misspelled one of them is that word, too. */
export const formsOf = (kept: string): string[] => FORMS.get(kept) ?? []

const FORMS = new Map<string, string[]>()
for (const [form, kept] of SPELLINGS) {
  FORMS.set(kept, [...(FORMS.get(kept) ?? []), form])
}

/** Kept forms of the words that begin so: "krip" is on its way to "keripik". */
export const spellingsBegunBy = (begun: string): string[] => [
  ...new Set(
    // "alb" is no way to thirty names that may stand behind an article.
    [...WRITTEN]
      .filter(([form]) => form.startsWith(begun))
      .map(([, kept]) => kept)
      .filter((kept) => !kept.startsWith(begun))
  ),
]
