/** What a plot is called where it stands among others: its number or name, and its park, else its municipality. */
export function plotName(plot: {
  name: string;
  park: { name: string } | null;
  municipality: { name: string };
}): string {
  return `${plot.name}, ${(plot.park ?? plot.municipality).name}`;
}
