import{t as e,w as t,y as n}from"./start.js";const r=(e,t)=>e?o(e,t):i(t);function i(e){let n=t.map(({name:t,summary:n})=>l(t,n,e));return[`The gate that a staged rollout has to pass: is this ready?
`,s(`Usage`,[`  epic21-gate [command] [options]
`],e),s(`Commands`,n,e),s(`Options`,[...c([`config`,`directory`,`format`,`quiet`,`verbose`,`no-color`],e),l(`-h, --help`,`Help, also of a command: epic21-gate flags --help`,e),l(`-V, --version`,`The version`,e)],e),s(`Exit codes`,a,e)].join(`
`)}const a=[`  0  ready
`,`  1  not ready: a finding stands in the way
`,`  2  undecided: something could not be measured
`,`  3  misuse: bad config, bad options, bad input
`];function o({summary:e,usage:t,examples:n,inputs:r},i){let a=n.flatMap(([e,t])=>[`  ${i(`dim`,`# ${t}`)}\n`,`  ${e}\n`]);return[`${e}.\n`,s(`Usage`,[`  ${t}\n`],i),s(`Examples`,a,i),s(`Options`,[...c(r,i),l(`-h, --help`,`This page`,i)],i)].join(`
`)}const s=(e,t,n)=>`${n(`bold`,e)}\n${t.join(``)}`,c=(e,t)=>n.filter(({name:t})=>e.includes(t)).map(e=>l(`${e.short===void 0?`    `:`-${e.short}, `}--${e.name}${e.placeholder===void 0?``:` ${e.placeholder}`}`,`${e.summary}${e.initial===void 0?``:` Default: ${e.initial}`}`,t));function l(t,n,r){let[i=``,...a]=e(n,56);return[`${t.length+4>30?`  ${r(`bold`,t)}\n${` `.repeat(30)}`:`  ${r(`bold`,t)}${` `.repeat(28-t.length)}`}${i}\n`,...a.map(e=>`${` `.repeat(30)}${e}\n`)].join(``)}export{r as help};