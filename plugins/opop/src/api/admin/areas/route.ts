export { GET } from "../../store/areas/route"
