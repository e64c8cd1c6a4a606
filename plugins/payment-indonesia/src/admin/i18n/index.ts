import en from "./en.json"
import id from "./id.json"

/** The namespace of this plugin's texts in the dashboard. */
export default {
  en: { payments: en },
  id: { payments: id },
}
