/** A horizontal bar chart as SVG, legible on light and dark pages. */
export function chart(title, bars) {
  const largest = Math.max(...bars.map(({ value }) => value));
  const [left, width, height] = [270, 380, 34];
  const lines = bars.map(({ label, value }, index) => {
    const y = 50 + index * height;
    const length = Math.max(2, (value / largest) * width);
    const colour = label.startsWith("this SDK") ? "#2f7d4f" : "#8a8f98";
    return [
      `<text x="${left - 12}" y="${y + 16}" text-anchor="end">${label}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="22" rx="3" fill="${colour}"/>`,
      `<text x="${(left + length + 8).toFixed(1)}" y="${y + 16}">${value.toFixed(1)}</text>`,
    ].join("\n    ");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${60 + bars.length * height}" role="img" aria-label="${title}">
  <style>text { font: 14px system-ui, sans-serif; fill: #6b7280 } .title { font-weight: 600 }</style>
  <text class="title" x="12" y="26">${title}</text>
  <g>
    ${lines.join("\n    ")}
  </g>
</svg>
`;
}
