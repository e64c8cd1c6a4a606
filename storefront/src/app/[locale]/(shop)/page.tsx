import { getTranslations } from "next-intl/server"

const HomePage = async () => {
  const t = await getTranslations("shell")
  return (
    <div className="page py-8">
      <h1 className="text-3xl">{t("title")}</h1>
    </div>
  )
}

export default HomePage
