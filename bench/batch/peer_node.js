// Reads answers in Node as a script of one's own would, and sums up each dimension; nothing is checked.
//   peer_node.js FILE.jsonl     JSON.parse, line by line
//   peer_node.js FOLDER         js-yaml, file by file
const fs = require("fs");
const path = require("path");

const start = process.argv[2];
let total = 0;
const add = (document) => {
  for (let d = 0; d < 6; ++d) {
    let sum = 0;
    let weight = 0;
    for (let q = 8 * d; q < 8 * d + 8; ++q) {
      const level = document.answers[`q${q + 1}`];
      if (typeof level !== "number") continue;
      sum += (q % 6 === 5 ? 4 - level : level) * ((q % 3) + 1);
      weight += (q % 3) + 1;
    }
    if (weight > 0) total += (25 * sum) / weight;
  }
};
(async () => {
  if (fs.statSync(start).isDirectory()) {
    const yaml = require("js-yaml");
    for (const name of fs.readdirSync(start)) add(yaml.load(fs.readFileSync(path.join(start, name), "utf8")));
  } else {
    for await (const line of require("readline").createInterface({ input: fs.createReadStream(start) })) add(JSON.parse(line));
  }
  console.log(total);
})();
