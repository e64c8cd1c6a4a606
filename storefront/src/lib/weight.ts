/** Grams for people: `250 g`, `1,5 kg` (in English `1.5 kg`). */
export const formatWeight = (grams: number, language: "id" | "en"): string => {
  if (grams < 1000) return `${grams} g`
  const kilograms = Math.round(grams / 10) / 100
  const text = kilograms.toString()
  return `${language === "id" ? text.replace(".", ",") : text} kg`
}
