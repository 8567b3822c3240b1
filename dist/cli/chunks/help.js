import{O as e,b as t,t as n}from"./start.js";const r=(e,t)=>e?o(e,t):i(t);function i(t){let n=e.map(({name:e,summary:n})=>l(e,n,t));return[`The gate that a staged rollout has to pass: is this ready?
`,s(`Usage`,[`  epic21-gate [command] [options]
`],t),s(`Commands`,n,t),s(`Options`,[...c([`config`,`directory`,`format`,`quiet`,`verbose`,`no-color`],t),l(`-h, --help`,`Help, also of a command: epic21-gate flags --help`,t),l(`-V, --version`,`The version`,t)],t),s(`Exit codes`,a,t)].join(`
`)}const a=[`  0  ready
`,`  1  not ready: a finding stands in the way
`,`  2  undecided: something could not be measured
`,`  3  misuse: bad config, bad options, bad input
`];function o({summary:e,usage:t,examples:n,inputs:r},i){let a=n.flatMap(([e,t])=>[`  ${i(`dim`,`# ${t}`)}\n`,`  ${e}\n`]);return[`${e}.\n`,s(`Usage`,[`  ${t}\n`],i),s(`Examples`,a,i),s(`Options`,[...c(r,i),l(`-h, --help`,`This page`,i)],i)].join(`
`)}const s=(e,t,n)=>`${n(`bold`,e)}\n${t.join(``)}`,c=(e,n)=>t.filter(({name:t})=>e.includes(t)).map(e=>l(`${e.short===void 0?`    `:`-${e.short}, `}--${e.name}${e.placeholder===void 0?``:` ${e.placeholder}`}`,`${e.summary}${e.initial===void 0?``:` Default: ${e.initial}`}`,n));function l(e,t,r){let[i=``,...a]=n(t,56);return[`${e.length+4>30?`  ${r(`bold`,e)}\n${` `.repeat(30)}`:`  ${r(`bold`,e)}${` `.repeat(28-e.length)}`}${i}\n`,...a.map(e=>`${` `.repeat(30)}${e}\n`)].join(``)}export{r as help};