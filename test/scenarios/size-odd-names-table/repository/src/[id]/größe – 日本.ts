export default function Größe(ä?: string) {
  return ä ?? "";
}
