export default function Start() {
  return <h1>Kavel</h1>;
}
