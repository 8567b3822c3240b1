import{E as e,S as t,T as n,f as r,h as i,m as a,p as o,u as s}from"./hall.js";import{a as c,i as l,r as u,s as d,t as ee}from"./page-links.js";import{E as te,S as ne,T as re,j as ie,k as f,l as ae,x as oe}from"./start.js";import{N as se}from"./size.js";const ce={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"##[":`##&#91;`},le=e=>ie(e).replace(/[&<>"']|##\[/g,e=>ce[e]??e),p=/* @__PURE__ */ new WeakMap;function ue(e){let t=p.get(e);if(t)return t;let n=e.map(e=>e.replaceAll(/(?<=^|>)\n\s*(?=<|$)/g,``).replaceAll(/\n\s*/g,` `));return p.set(e,n),n}function de(e){return e===void 0?``:typeof e==`number`?String(e):typeof e==`string`?le(e):`markup`in e?e.markup:e.map(({markup:e})=>e).join(`
`)}function m(e,...t){let n=ue(e),r=n[0]??``;for(let[e,i]of t.entries())r+=de(i)+(n[e+1]??``);return{markup:r}}const fe=m``,h=2e3,g=(e,t=h)=>m`${f(e,t)}`,pe=e=>f(e,h).split("`").reduce((e,t,n)=>n%2==1?m`${e}<code>${t}</code>`:m`${e}${t}`,m``),_=(e,t=400)=>m`<code>${f(e,t)}</code>`,v=(e,t)=>e===void 0?t:m`<a href="${e}">${t}</a>`,y={ready:`M6 12.5l4 4 8-9`,"not-ready":`M7 7l10 10M17 7L7 17`,undecided:`M7 12h10`};function me(e){let{report:t}=e,[n=``,r=``]=s(t).split(/: (.*)/s);return m`<header class="top ${t.verdict}">
    <div>
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="12"/>
        <path d="${y[t.verdict]}"/>
      </svg>
      <h1>${n}</h1>
      <p class="counts">${r}</p>
      <p class="subject">${he(e)}</p>
    </div>
    <button type="button" id="theme" hidden>Auto theme</button>
  </header>`}function he({report:t,links:n}){let{repository:r,pullRequest:i,ref:a}=t.subject,o=d(t.subject);return m`${[r===void 0?void 0:m`<span>${g(r,200)}</span>`,i===void 0?void 0:m`<span>${v(n.pullRequest(i),m`pull request ${i}`)}</span>`,a===void 0||i!==void 0?void 0:m`<span>${_(a,120)}</span>`,o===void 0?void 0:m`<span>${v(n.commit(o),_(e(o)))}</span>`,m`<span><time>${t.at.slice(0,16).replace(`T`,` `)}</time> UTC</span>`].filter(e=>e!==void 0)}`}const ge=e=>m`<nav aria-label="Parts of the report">
    <ul>
      ${e.map(({id:e,title:t,count:n})=>m`<li><a href="#${e}">${t}</a>${b(n)}</li>`)}
    </ul>
  </nav>`,b=e=>e===void 0?void 0:m` <small>${e}</small>`,_e=({id:e,title:t,count:n,body:r})=>m`<section id="${e}" aria-labelledby="${e}-title">
    <h2 id="${e}-title">${t}${b(n)}</h2>
    ${r}
  </section>`,x=(e,t)=>e===0?void 0:m`<p class="note">${n(e,`more ${t}`)} did not fit here: see the JSON report.</p>`,ve={passed:`✓`,failed:`✗`,blocked:`■`,skipped:`–`},ye=({report:{results:e}})=>({id:`checks`,title:`Checks`,body:e.length===0?m`<p class="note">No check ran.</p>`:m`<div class="scroll">
            <table class="checks">
              <caption class="unseen">
                Outcome and key figures of each check
              </caption>
              <thead>
                <tr>
                  <th scope="col">Check</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Measured</th>
                  <th scope="col" class="n">Value</th>
                  <th scope="col">Limit</th>
                  <th scope="col" class="n">Before</th>
                  <th scope="col" class="n">Change</th>
                </tr>
              </thead>
              ${e.slice(0,100).map(be)}
            </table>
          </div>
          ${x(Math.max(0,e.length-100),`check`)}`});function be(e){let t=e.facts.filter(({key:e})=>e).slice(0,8),[n,...r]=t.length>0?t.map(we):[Ce(e)],i=m`rowspan="${Math.max(1,t.length)}"`;return m`<tbody>
    <tr>
      <th scope="rowgroup" ${i}>${g(e.title,200)}</th>
      <td ${i}>${xe(e)}${t.length===0?void 0:Se(e)}</td>
      ${n}
    </tr>
    ${r.map(e=>m`<tr>
          ${e}
        </tr>`)}
  </tbody>`}const xe=({outcome:e})=>m`<span class="outcome ${e}"><span aria-hidden="true">${ve[e]}</span> ${e}</span>`,Se=({outcome:e,reason:t})=>e===`passed`||t===void 0?fe:m`<p class="why">${g(t,600)}</p>`;function Ce({outcome:e,reason:t,findings:r,facts:i}){let a=r.filter(({waived:e})=>!e).length,o=a>0?n(a,`finding`):`${n(i.length,`fact`)} verified`;return m`<td colspan="5" class="quiet">${g(e===`blocked`||e===`skipped`?t??``:o,600)}</td>`}const we=({of:e,label:t,value:n,limit:r=``,before:i=``,change:a=``})=>m`<td data-t="Measured">
      ${e===void 0?void 0:m`<span class="quiet">${g(e,200)}: </span>`}${g(t,200)}
    </td>
    <td class="n" data-t="Value"><b>${g(String(n),200)}</b></td>
    <td class="limit" data-t="Limit">${g(r,200)}</td>
    <td class="n" data-t="Before">${g(i,100)}</td>
    <td class="n" data-t="Change">${g(a,100)}</td>`,S=(e,t)=>{let n=e[t]??0;return Number.isFinite(n)?Math.trunc(Math.min(0xe8d4a51000,Math.max(0,n))):0};function C(e){let t=e.split(`/`).filter(e=>e!==``);return t.length===0?[e]:t.length<=16?t:[...t.slice(0,15),t.slice(15).join(`/`)]}const w=e=>e.flatMap((t,n)=>{let r=t.replace(/ covered$/,``),i=e.indexOf(r);return r===t||i===-1?[]:[{name:r,covered:n,total:i}]}),T=()=>({folders:/* @__PURE__ */ new Map,files:[]});function Te({columns:e,rows:t},n){let r=w(e),i=T();for(let e of t){let t=C(n(e.file)),a=i;for(let e of t.slice(0,-1))a=Ee(a,e);a.files.push(De(e,t.at(-1)??e.file,r))}return D(`All files`,i,r.length)}function Ee(e,t){let n=e.folders.get(t);if(n)return n;let r=T();return e.folders.set(t,r),r}const De=({file:e,figures:t},n,r)=>({name:n,file:e,ratios:r.map(e=>{let n=S(t,e.total);return{covered:Math.min(n,S(t,e.covered)),total:n}}),kids:[]}),E=(e,t)=>e.name<t.name?-1:Number(e.name>t.name);function D(e,t,n){let r=[...[...t.folders].map(([e,t])=>Oe(D(`${e}/`,t,n))).toSorted(E),...t.files.toSorted(E)];return{name:e,ratios:Array.from({length:n},(e,t)=>ke(r.map(e=>e.ratios[t]))),kids:r}}function Oe(e){let[t,...n]=e.kids;return t!==void 0&&n.length===0&&t.file===void 0?{...t,name:`${e.name}${t.name}`}:e}const ke=e=>({covered:e.reduce((e,t)=>e+(t?.covered??0),0),total:e.reduce((e,t)=>e+(t?.total??0),0)});function Ae(e,t){let n=w(e.columns).slice(0,2),r=Te(e,t.path),i=e.rows.length<=40;return m`<div class="tree">
      <div class="tools sorts" role="group" aria-label="Sort the folders" hidden>
        <span>Sort by</span>
        ${[`Name`,`Coverage`,`Missing`].map((e,t)=>m`<button type="button" aria-pressed="${String(t===0)}">${e}</button>`)}
      </div>
      <div class="row heads" aria-hidden="true">
        <span>Folder or file</span> ${n.map(({name:e})=>m`<span class="metric">${g(e,40)}</span>`)}
      </div>
      <ul>
        ${O(r,{view:t,isOpen:!0,isAllOpen:i,names:n.map(({name:e})=>e)})}
      </ul>
    </div>
    ${x(e.leftOut,`smaller file`)}`}function O(e,t){let n=t.isAllOpen||t.isOpen&&e.kids.length===1,r=e.kids.map(e=>e.file===void 0?O(e,{...t,isOpen:n}):je(e,e.file,t));return m`<li>
    <details${t.isOpen?m` open`:void 0}>
      <summary class="row"><span class="name">${g(e.name,200)}</span>${Me(e,t)}</summary>
      <ul>
        ${r}
      </ul>
    </details>
  </li>`}const je=(e,t,n)=>m`<li>
    <div class="row">
      <span class="name">${v(n.view.links.place({file:t}),g(e.name,200))}</span>${Me(e,n)}
    </div>
  </li>`,Me=({ratios:e},{names:t})=>m`${t.map((t,n)=>Ne(t,e[n]??{covered:0,total:0}))}`;function Ne(e,t){let{covered:n,total:r}=t,i=m`<span class="unseen">${g(e,40)} </span>`;if(r===0)return m`<span class="metric quiet">${i}<span class="of">none</span></span>`;let a=Math.floor(n/r*1e3)/10;return m`<span class="metric">${i}<b>${se(t)}</b>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8"/>
      <rect class="full" width="${a}" height="8"/>
    </svg>
    <span class="of">${n} / ${r}</span></span>`}const k=[5,10,15,25],A=e=>{let t=k.findIndex(t=>e<=t);return t===-1?k.length:t},j=[...k.map((e,t)=>`${t===0?0:(k[t-1]??0)+1}–${e}`),`over ${k.at(-1)??0}`],Pe=e=>j.map((t,n)=>e.filter(e=>A(e)===n).length);function Fe(e,t){let n=e.reduce((e,t)=>e+t,0);if(n<=0||t.width<=0||t.height<=0)return e.map(()=>({...t,width:0,height:0}));let r=t.width*t.height/n,i=[],a=t;for(let t=0;t<e.length;){let n=Math.min(a.width,a.height),o=Ie(e,t,{scale:r,side:n}),{placed:s,left:c}=Re(o,a);i.push(...s),a=c,t+=o.length}return i}function Ie(e,t,{scale:n,side:r}){let i=[],a=0,o=1/0;for(let s of e.slice(t)){let e=s*n,t=Le(Math.max(i[0]??e,e),e,{sum:a+e,side:r});if(i.length>0&&t>o)break;i.push(e),a+=e,o=t}return i}const Le=(e,t,{sum:n,side:r})=>Math.max(r*r*e/(n*n),n*n/(r*r*t));function Re(e,t){let n=e.reduce((e,t)=>e+t,0),r=t.width>=t.height,i=r?t.height:t.width,a=i===0?0:Math.min(n/i,r?t.width:t.height),o=0;return{placed:e.map(e=>{let s=n===0?0:e/n*i,c=o;return o+=s,r?{x:t.x,y:t.y+c,width:a,height:s}:{x:t.x+c,y:t.y,width:s,height:a}}),left:r?{...t,x:t.x+a,width:t.width-a}:{...t,y:t.y+a,height:t.height-a}}}function ze(e,t,n){return M(e,{x:0,y:0,width:t,height:n})}function M(e,t){let n=e.kids.filter(({size:e})=>e>0),r=Fe(n.map(({size:e})=>e),t);return n.flatMap((e,t)=>{let n=r[t];return n&&n.width>=3&&n.height>=3?Be(e,n):[]})}function Be(e,t){let n=e.kids.length>0&&t.width>64&&t.height>48;if(!n)return[{node:e,box:t,isFrame:n}];let r={x:t.x+2,y:t.y+17,width:t.width-4-1,height:t.height-17-2-1};return[{node:e,box:t,isFrame:n},...M(e,r)]}const N=()=>({kids:/* @__PURE__ */ new Map,functions:[]});function Ve(e){let t=N();for(let n of e){let e=t;for(let t of C(n.path)){let n=e.kids.get(t)??N();e.kids.set(t,n),e=n}e.functions.push(n)}return P(``,``,t)}const He=(e,t)=>t.size-e.size||(e.path<t.path?-1:1);function P(e,t,{kids:n,functions:r}){let[i,...a]=n;if(i&&a.length===0&&r.length===0&&i[1].kids.size>0)return P(F(e,i[0]),F(t,i[0]),i[1]);let o=[...[...n].map(([e,n])=>P(e,F(t,e),n)),...r.map(Ue)].toSorted(He);return{name:e,path:t,size:o.reduce((e,{size:t})=>e+t,0),worst:o.reduce((e,t)=>Math.max(e,t.worst),0),kids:o}}const F=(e,t)=>e===``?t:`${e}/${t}`,Ue=({name:e,path:t,line:n,size:r,weight:i,url:a})=>({name:e,path:`${t}:${n} ${e}`,size:r,worst:i,kids:[],url:a}),[I,L]=[1040,520];function We(e,t){let n=Math.max(0,e.columns.indexOf(`lines`)),r=e.columns.indexOf(`cognitive`),i=r===-1?e.columns.length-1:r,a=e.rows.map(({file:e,line:r=0,name:a=``,figures:o})=>({name:a===``?`anonymous`:a,path:t.path(e),line:r,size:S(o,n),weight:S(o,i)}));return m`<div class="map" data-size="${n}" data-weight="${i}">
      <div class="tools" hidden>
        <p class="trail"></p>
        <label><span>Color</span><select></select></label>
      </div>
      ${Ge(a,e.columns[i]??``)} ${Ke(a)}
      <p class="told quiet" aria-live="polite">
        The area is lines, the color the worst ${g(e.columns[i]??``,40)} complexity within.
      </p>
    </div>
    ${Je(e,t,i)}`}function Ge(e,t){let r=Pe(e.map(({weight:e})=>e)),i=Math.max(1,...r),a=j.map((e,t)=>m`<li>
        <svg viewBox="0 0 14 14" aria-hidden="true"><rect class="b${t}" width="14" height="14" rx="3"/></svg>${e}
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="8"/>
          <rect class="full" width="${Math.ceil((r[t]??0)/i*100)}" height="8"/>
        </svg>
        <small>${n(r[t]??0,`function`)}</small>
      </li>`);return m`<ul class="legend" aria-label="Functions by ${g(t,40)} complexity">
    ${a}
  </ul>`}function Ke(e){let t=ze(Ve(e),I,L);return m`<svg class="treemap" viewBox="0 0 ${I} ${L}" role="img" aria-label="Treemap of ${n(e.length,`function`)}; the table below has its figures">
    ${t.map(qe)}
  </svg>`}function qe({node:e,box:t,isFrame:r}){let[i,a]=[R(t.width-1),R(t.height-1)],o=i>34&&a>15?m`<text x="4" y="12">${g(e.name,80)}</text>`:void 0;return m`<svg
    x="${R(t.x)}"
    y="${R(t.y)}"
    width="${i}"
    height="${a}"
    class="${r?`frame`:`b${A(e.worst)}`}">
    <title>${g(e.path,300)}: ${n(e.size,`line`)}, worst ${e.worst}</title>
    <rect width="100%" height="100%"/>
    ${o}
  </svg>`}const R=e=>Math.max(0,Math.round(e*10)/10);function Je({columns:e,rows:t,leftOut:n},{links:r,path:i},a){let o=t.toSorted((e,t)=>S(t.figures,a)-S(e.figures,a)).map(({file:t,line:n,name:a=``,figures:o})=>m`<tr>
        <td>${v(r.place({file:t,line:n}),g(a===``?`anonymous`:a,120))}</td>
        <td class="file">${g(i(t),400)}</td>
        <td class="n">${n}</td>
        ${e.map((e,t)=>m`<td class="n">${S(o,t)}</td>`)}
      </tr>`);return m`<details class="group" ${t.length<=30?m` open`:void 0}>
      <summary>
        <h3>Functions, the most complex first</h3>
        <small>${t.length}</small>
      </summary>
      <div class="scroll">
        <table class="sortable functions">
          <caption class="unseen">
            Functions with their figures
          </caption>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">File</th>
              <th scope="col" class="n">Line</th>
              ${e.map(e=>m`<th scope="col" class="n">${g(e,40)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${o}
          </tbody>
        </table>
      </div>
    </details>
    ${x(n,`smaller function`)}`}function Ye(e,t){let n=e.report.results.flatMap(({exhibits:e=[]})=>e).filter(({rows:e,columns:t})=>e.length>0&&t.length>0).slice(0,8),r=Math.floor(t/Math.max(1,n.length));return n.map((t,i)=>z(Xe(t,n.length),i,e,r))}const Xe=({kind:e,columns:n,rows:r,leftOut:i},a)=>{let o=r.slice(0,Math.floor(t.exhibitRows/Math.max(1,a/2)));return{kind:e,columns:n.slice(0,8),rows:o,leftOut:i+r.length-o.length}};function z(e,t,n,r){let i=e.kind===`coverage`?Ae(e,n):We(e,n),a=Buffer.byteLength(i.markup);return a>r&&e.rows.length>1?z(Qe(e,r/a),t,n,r):{id:`${e.kind}-${t+1}`,title:Ze[e.kind],count:e.rows.length,body:i}}const Ze={coverage:`Coverage by folder`,sizes:`Size and complexity`},Qe=(e,t)=>{let n=e.rows.slice(0,Math.max(1,Math.floor(e.rows.length*t*.9)));return{...e,rows:n,leftOut:e.leftOut+e.rows.length-n.length}};function B(e,t,n,r=e=>0){let i=[],a=t;for(let[t,o]of e.entries()){let e=n(o,t);if(a-=Buffer.byteLength(e.markup)+1+r(t),a<0)break;i.push(e)}return{shown:i,leftOut:e.length-i.length}}function $e({report:{results:e}},t){let n=e.filter(({facts:e})=>e.length>0);if(n.length===0)return;let r=Math.floor(t/n.length);return{id:`facts`,title:`What was measured`,count:n.reduce((e,{facts:t})=>e+t.length,0),body:m`${n.map(e=>nt(e,r))}`}}const et=[`limit`,`before`,`change`],tt={limit:`Limit`,before:`Before`,change:`Change`};function nt({title:e,facts:t},n){let r=et.filter(e=>t.some(t=>t[e]!==void 0)),{shown:i,leftOut:o}=B([...a(t,({of:e=``})=>e)].flatMap(([e,t])=>e===``?t:[e,...t]),n,e=>typeof e==`string`?rt(e,r.length+2):it(e,r));return m`<details class="group">
    <summary>
      <h3>${g(e,200)}</h3>
      <small>${t.length}</small>
    </summary>
    <div class="scroll">
      <table>
        <caption class="unseen">
          ${g(e,200)}: facts
        </caption>
        <thead>
          <tr>
            <th scope="col">Measured</th>
            <th scope="col" class="n">Value</th>
            ${r.map(e=>m`<th scope="col">${tt[e]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${i}
        </tbody>
      </table>
    </div>
    ${x(o,`row`)}
  </details>`}const rt=(e,t)=>m`<tr class="of"><th scope="colgroup" colspan="${t}">${_(e)}</th></tr>`,it=(e,t)=>m`<tr>
    <td>${g(e.label,400)}</td>
    <td class="n">${g(String(e.value),400)}</td>
    ${t.map(t=>m`<td>${g(e[t]??``,400)}</td>`)}
  </tr>`;function at(e,t){let n=o(e.report),i=[...r(n)].flatMap(([e,t])=>t.map(t=>({file:e,entry:t}))),{shown:s,leftOut:c}=B(i,t,({entry:t},n)=>dt(t,e,ot(t,i[n-1])),e=>i[e]?.file===i[e-1]?.file?0:ct(i[e]?.file??``)),l=a(i.slice(0,s.length).map((e,t)=>({...e,markup:s[t]??m``})),({file:e})=>e);return{id:`findings`,title:`Findings`,count:n.length,body:n.length===0?m`<p class="note">Nothing was found.</p>`:m` ${st}
            <div id="list" class="by-file">${[...l].map(([t,n])=>lt(t,n,e))}</div>
            ${x(c,`finding`)}`}}const ot=({help:e,at:t},n)=>n!==void 0&&n.entry.help===e&&n.file===(t?.file??``),st=m`<div class="tools" id="tools" role="search" aria-label="Findings" hidden>
  <label class="grow"><span>Search</span><input type="search" id="search" placeholder="Message, rule or file" autocomplete="off" spellcheck="false"
 /></label>
  <fieldset>
    <legend>Level</legend>
    ${te.map(e=>m`<label class="chip"><input type="checkbox" name="level" value="${e}" checked/><span>${e}</span></label>`)}
  </fieldset>
  <label><span>Check</span><select id="check">
      <option value="">All</option>
    </select></label>
  <label><span>Group by</span><select id="group">
      <option value="file">File</option>
      <option value="rule">Rule</option>
      <option value="check">Check</option>
      <option value="level">Level</option>
    </select></label>
  <label><span>Sort by</span><select id="order">
      <option value="level">Level</option>
      <option value="place">Place</option>
      <option value="rule">Rule</option>
    </select></label>
  <button type="button" id="fold" aria-pressed="false">Fold all</button>
  <output id="shown" for="search check group order"></output>
</div>`,ct=e=>200+12*Math.min(400,e.length);function lt(e,t,n){return m`<details class="group" open>
    <summary>
      <h3>${e===``?m`Without a place`:_(n.path(e))}</h3>
      <small>${ut(t)}</small>
    </summary>
    <ul>
      ${t.map(({markup:e})=>e)}
    </ul>
  </details>`}const ut=e=>te.map(t=>[t,e.filter(({entry:e})=>e.severity===t).length]).filter(([,e])=>e>0).map(([e,t])=>n(t,e)).join(`, `);function dt({severity:e,unmeasured:t,rule:n,message:r,help:i,at:a,details:o,changed:s},c,l){let u=o.slice(0,20).map(e=>m`<li>${g(e,600)}</li>`),d=o.length-20;return m`<li class="finding ${e}${t?` unmeasured`:``}${l?` again`:``}">
    <span class="level">${t?`blocked`:e}</span>
    <div>
      <p>
        ${a===void 0?void 0:ft(a,c)}<span class="message">${g(r)}</span>
        ${s?m` <span class="tag">in this change</span>`:void 0}
      </p>
      ${u.length===0?void 0:m`<ul class="details">
              ${u}${d>0?m`<li>and ${d} more</li>`:void 0}
            </ul>`}
      <p class="help">${pe(i)}</p>
    </div>
    <code class="rule">${f(n,200)}</code>
  </li>`}function ft(e,{links:t,path:n}){let r=oe(e),i=re(e)===void 0?`line`:`lines`,a=m`<span class="path">${g(n(e.file),400)} </span>${r===``?m`<span class="whole">file</span>`:m`${i} ${r}`}`;return m`<span class="where">${v(t.place(e),a)}</span> `}const V={hash:`sha256-8wtruXaK1lEKpLwhQUPbd4y4bbLnAUuwEizAX1os9Sw=`,text:`:root{color-scheme:light dark;--back:light-dark(#f6f7f9,#0f1318);--card:light-dark(#ffffff,#171c23);--sunk:light-dark(#eef1f4,#222933);--line:light-dark(#d9dee4,#2d3540);--text:light-dark(#1b2127,#e4e9ef);--quiet:light-dark(#56606b,#9ba6b2);--link:light-dark(#0b57c2,#82b7ff);--good:light-dark(#17703a,#5fd08a);--bad:light-dark(#b4232b,#ff8f8a);--warn:light-dark(#865300,#e8b44c);--note:light-dark(#2a5db0,#8fbcff);--bar:light-dark(#3b78c9,#6aa5f0);--b0:light-dark(#e4eaf0,#29323c);--b1:light-dark(#f6dfa4,#5c4a1e);--b2:light-dark(#f2b45c,#93621b);--b3:light-dark(#d9732a,#e08a3c);--b4:light-dark(#8f2d12,#ffc38a);--on-dark:light-dark(#ffffff,#1b1206);--mono:ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif}:root[data-theme='light']{color-scheme:light}:root[data-theme='dark']{color-scheme:dark}*{box-sizing:border-box}[hidden]{display:none !important}html{scroll-padding-top:3.25rem}body{margin:0;background:var(--back);color:var(--text);overflow-wrap:anywhere}.scroll{overflow-wrap:break-word}body>*{max-width:72rem;margin-inline:auto;padding-inline:1.25rem}a{color:var(--link);text-underline-offset:2px;text-decoration-thickness:1px}a:not(:hover){text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}code{font:0.87em/1.4 var(--mono);unicode-bidi:isolate}.message,td,th,.name{unicode-bidi:isolate}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}main:focus{outline:none}.skip{position:absolute;left:0;top:0;padding:0.5rem 1rem;background:var(--card);transform:translateY(-200%);z-index:3}.skip:focus{transform:none}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet,small,.note,.counts{color:var(--quiet)}small{font-size:0.85rem;font-weight:400}h1,h2,h3,p,ul,dl,figure{margin:0;padding:0}ul{list-style:none}.top{display:flex;gap:1rem;align-items:start;justify-content:space-between;padding-block:2rem 1.25rem}.top>div{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;align-items:center}.sign{width:3.25rem;height:3.25rem;grid-row:span 2}.sign circle{fill:var(--tone)}.sign path{fill:none;stroke:light-dark(#fff,#10151b);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}.ready{--tone:var(--good)}.not-ready{--tone:var(--bad)}.undecided{--tone:var(--warn)}h1{font-size:1.9rem;line-height:1.15;font-weight:650;letter-spacing:-0.015em}.subject{grid-column:1 / -1;margin-top:0.9rem;display:flex;flex-wrap:wrap;gap:0.15rem 1.1rem;color:var(--quiet);font-size:0.9rem}button,select,input{font:inherit;font-size:0.9rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:0.3rem 0.65rem;min-height:2.1rem}select{min-width:0;max-width:100%;text-overflow:ellipsis}.tools label{min-width:0;max-width:100%}button{cursor:pointer}button:hover,select:hover{border-color:var(--quiet)}button[aria-pressed='true']{background:var(--sunk);border-color:var(--quiet)}#theme{white-space:nowrap;flex:none}nav{position:sticky;top:0;z-index:2;max-width:none;background:color-mix(in srgb,var(--back) 92%,transparent);backdrop-filter:blur(6px);border-bottom:1px solid var(--line)}nav ul{max-width:69.5rem;margin-inline:auto;display:flex;gap:1.4rem;overflow-x:auto;scrollbar-width:none}nav li{flex:none}nav a{display:inline-block;padding:0.6rem 0;color:inherit;text-decoration:none;font-size:0.9rem}nav a:hover{text-decoration:underline}section{padding-block:1.75rem 0.25rem}h2{font-size:1.2rem;font-weight:650;margin-bottom:0.75rem;letter-spacing:-0.005em}h3{display:inline;font-size:0.95rem;font-weight:600}h3 code{font-size:0.9rem;font-weight:600}.note{padding:0.5rem 0;font-size:0.9rem}footer{padding-block:2rem 3rem;color:var(--quiet);font-size:0.85rem}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:0.9rem}main>section>.scroll,.group,.tree,.map,.card,dl{background:var(--card);border:1px solid var(--line);border-radius:10px}th,td{text-align:start;vertical-align:top;padding:0.45rem 0.75rem;overflow-wrap:break-word}td{min-width:3rem}tr + tr td,tr + tr th,tbody + tbody tr:first-child>*,thead + tbody tr:first-child>*{border-top:1px solid var(--line)}thead th{color:var(--quiet);font-weight:500;font-size:0.82rem;white-space:nowrap}tbody th{font-weight:600}.of th{font-weight:400;color:var(--quiet);background:var(--sunk)}.n{text-align:end;font-variant-numeric:tabular-nums}td.n,.limit{white-space:nowrap}.checks td.n{white-space:normal}.checks td[data-t='Value']{min-width:14rem}.checks td[data-t='Change'],.checks td[data-t='Before']{white-space:nowrap}thead button{border:0;background:none;padding:0 0.25rem;margin:0 -0.25rem;min-height:1.5rem;color:inherit;font-size:inherit;font-weight:inherit}thead button::after{content:'↕';opacity:0.55;padding-inline-start:0.3em}[aria-sort='ascending'] button::after{content:'↑';opacity:1}[aria-sort='descending'] button::after{content:'↓';opacity:1}.file{color:var(--quiet);min-width:14rem}.checks tbody th{width:13%}.outcome{font-weight:600;white-space:nowrap}.passed{color:var(--good)}.failed{color:var(--bad)}.blocked{color:var(--warn)}.skipped{color:var(--quiet)}.why{color:var(--quiet);max-width:22rem}.tools{display:flex;flex-wrap:wrap;gap:0.6rem 0.8rem;align-items:end;margin-bottom:0.8rem}.tools label>span,legend{display:block;font-size:0.8rem;color:var(--quiet);margin-bottom:0.15rem}.grow{flex:1 1 14rem}.grow input{width:100%}fieldset{border:0;margin:0;padding:0;display:flex;gap:0.3rem}legend{padding:0;float:none}.chip{position:relative}.chip input{position:absolute;inset:0;opacity:0;cursor:pointer;min-height:0}.tools .chip>span{color:var(--quiet);border:1px dashed var(--line);border-radius:7px;padding:0.3rem 0.65rem;min-height:2.1rem;margin:0;font-size:0.9rem;text-decoration:line-through}.tools .chip :checked + span{color:var(--text);background:var(--card);border-style:solid;text-decoration:none}.chip :focus-visible + span{outline:2px solid var(--link);outline-offset:2px}output{color:var(--quiet);font-size:0.9rem;padding-block:0.3rem;margin-inline-start:auto;font-variant-numeric:tabular-nums}.group{margin-bottom:0.6rem;content-visibility:auto;contain-intrinsic-size:auto 12rem}.group:not([open]){contain-intrinsic-size:auto 2.7rem}summary{cursor:pointer;border-radius:9px}.group>summary{padding:0.55rem 0.85rem}.group>summary small{float:inline-end;padding-inline-start:1rem;line-height:1.5rem}summary:hover{background:var(--sunk)}summary::marker{color:var(--quiet)}.finding{display:grid;grid-template-columns:5.2rem minmax(0,1fr) auto;gap:0.6rem;padding:0.6rem 0.85rem;border-top:1px solid var(--line)}.level{font-size:0.85rem;font-weight:600;line-height:1.55rem}.level::before{content:'';display:inline-block;width:0.55rem;height:0.55rem;margin-inline-end:0.45rem;border-radius:50%;background:currentColor}.error .level{color:var(--bad)}.error .level::before{border-radius:1px}.warning .level{color:var(--warn)}.warning .level::before{border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%)}.unmeasured .level{color:var(--warn)}.notice .level{color:var(--note)}.where{color:var(--quiet);margin-inline-end:0.35rem;white-space:nowrap}#list:not(.by-file) .where{white-space:normal}.by-file .path,#list:not(.by-file) .whole{display:none}.help{color:var(--quiet);font-size:0.9rem}.rule{color:var(--quiet);font-size:0.78rem;line-height:1.5rem;max-width:15rem;text-align:end}.again .help{display:none}.finding{content-visibility:auto;contain-intrinsic-size:auto 4.5rem}.details{margin:0.2rem 0;padding-inline-start:0.8rem;border-inline-start:2px solid var(--line);font-size:0.9rem}.tag{font-size:0.78rem;color:var(--note);border:1px solid currentColor;border-radius:99px;padding:0 0.45rem;white-space:nowrap}.tree{padding:0.6rem 0}.tree>.tools{padding-inline:0.85rem;margin:0 0 0.3rem;align-items:center;font-size:0.9rem}.row{display:grid;grid-template-columns:minmax(9rem,1fr) repeat(2,minmax(0,17rem));gap:1rem;padding:0.2rem 0.85rem;align-items:center;font-size:0.9rem}.heads{color:var(--quiet);font-size:0.82rem}.tree summary{border-radius:0;list-style:none}.tree summary::-webkit-details-marker{display:none}.tree summary .name::before{content:'';display:inline-block;border:solid transparent;border-width:0.27rem 0 0.27rem 0.4rem;border-left-color:var(--quiet);margin-inline-end:0.5rem}.tree [open]>summary>.name::before{transform:rotate(90deg)}.tree ul ul{--in:1}.tree ul ul ul{--in:2}.tree ul ul ul ul{--in:3}.tree ul ul ul ul ul{--in:4}.tree ul ul ul ul ul ul{--in:5}.tree ul ul ul ul ul ul ul{--in:6}.tree ul ul ul ul ul ul ul ul{--in:7}.name{padding-inline-start:calc(var(--in,0) * 1.1rem)}.tree div>.name{padding-inline-start:calc(var(--in,0) * 1.1rem + 0.9rem)}.tree .heads>span:first-child{padding-inline-start:0.9rem}.metric{display:grid;grid-template-columns:4rem 1fr 6.5rem;gap:0.6rem;align-items:center;font-variant-numeric:tabular-nums;text-align:end}.heads .metric{display:block;padding-inline-start:1.2rem;text-align:start}.metric b{font-weight:600;white-space:nowrap}.metric .of{color:var(--quiet);font-size:0.82rem;grid-column:3}.bar{width:100%;height:0.5rem;display:block;border-radius:3px}.bar rect{fill:var(--sunk)}.bar .full{fill:var(--bar)}.tree .bar rect{fill:light-dark(#f1c9a5,#5b3a1c)}.tree .bar .full{fill:var(--bar)}.map{padding:0.85rem;margin-bottom:0.6rem}.map .tools{justify-content:space-between;align-items:center}.map .tools label{display:flex;gap:0.5rem;align-items:center}.map .tools label span{margin:0}.trail button{border:0;background:none;color:var(--link);padding:0 0.2rem;min-height:1.6rem}.trail [aria-current]{padding:0 0.2rem;font-weight:600}.legend{display:flex;flex-wrap:wrap;gap:0.3rem 1.6rem;margin-bottom:0.7rem;font-size:0.85rem}.legend li{display:grid;grid-template-columns:auto auto 3.5rem auto;gap:0.45rem;align-items:center}.legend svg:first-child{width:14px;height:14px}.treemap{display:block;width:100%;height:auto;border-radius:6px}.treemap rect,.legend rect{stroke:color-mix(in srgb,var(--text) 14%,transparent);stroke-width:1}.legend .bar rect{stroke:none}.treemap text{font:11px system-ui,sans-serif;fill:var(--text);pointer-events:none}.treemap .frame rect{fill:var(--sunk)}.treemap .frame text{fill:var(--quiet);font-weight:600}.b0{fill:var(--b0)}.b1{fill:var(--b1)}.b2{fill:var(--b2)}.b3{fill:var(--b3)}.b4{fill:var(--b4)}.treemap .b4 text{fill:var(--on-dark)}.treemap .b3 text{fill:#1b1206}.treemap [tabindex]{cursor:pointer;outline:none}.treemap [tabindex]:hover>rect{stroke:var(--text)}.treemap [tabindex]:focus>rect{stroke:var(--link);stroke-width:4}.told{font-size:0.88rem;margin-top:0.5rem;min-height:1.5em}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:0.8rem;align-items:start}.card{padding:0.85rem}.now{font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}.chart{display:block;width:100%;margin-block:0.3rem;overflow:visible}.chart .rule{stroke:var(--line);stroke-dasharray:2 4;fill:none}.chart .area{fill:var(--bar);opacity:0.1}.chart .line{fill:none;stroke:var(--bar);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}.chart circle{fill:var(--bar);stroke:var(--card);stroke-width:2}.axis{display:flex;justify-content:space-between;color:var(--quiet);font-size:0.78rem;font-variant-numeric:tabular-nums}.card summary{font-size:0.85rem;color:var(--quiet);padding:0.2rem 0;margin-top:0.3rem}dl{display:grid;grid-template-columns:8rem 1fr;gap:0.4rem 1rem;padding:0.85rem;font-size:0.9rem}dt{color:var(--quiet)}dd{margin:0}.hash{color:var(--quiet)}@media (max-width: 46rem){.checks{overflow-wrap:anywhere}body>*{padding-inline:0.9rem}.top{padding-top:1.25rem;position:relative}#theme{position:absolute;inset-inline-end:0.9rem;top:1.1rem}.counts{padding-inline-end:1rem}h1{font-size:1.55rem}.sign{width:2.6rem;height:2.6rem}.checks,.checks tbody,.checks tr,.checks th,.checks td{display:block}.checks thead{display:none}.checks tbody{padding:0.6rem 0.85rem}.checks tbody + tbody{border-top:1px solid var(--line)}.checks tr>*{border:0 !important;padding:0;text-align:start;width:auto !important;white-space:normal !important}.checks tr{display:grid;grid-template-columns:7rem 1fr;gap:0.1rem 0.8rem;padding-top:0.3rem}.checks tr + tr{border-top:1px solid var(--line);margin-top:0.4rem;padding-top:0.4rem}.checks [rowspan]{grid-column:1 / -1}.checks [data-t]{display:grid;grid-template-columns:subgrid;grid-column:1 / -1}.checks [data-t]:empty{display:none}.checks [data-t='Measured']{display:block}.checks [data-t]:not([data-t='Measured'])::before{content:attr(data-t);color:var(--quiet);font-size:0.85rem}.checks [colspan]{grid-column:1 / -1}.finding{grid-template-columns:minmax(0,1fr);gap:0.1rem}.rule{text-align:start;max-width:none}.where{white-space:normal}.group>summary small{float:none;padding:0 0 0 0.4rem}.row{grid-template-columns:minmax(0,1fr) minmax(0,9.5rem)}.row .metric + .metric{display:none}.metric{grid-template-columns:4.1rem 1fr}.metric .of{display:none}.metric.quiet .of{display:inline;grid-column:1 / -1}.tree ul ul{--in:0.6}.tree ul ul ul{--in:1.2}.tree ul ul ul ul{--in:1.8}.tree ul ul ul ul ul{--in:2.4}output{margin:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:0.5rem}}@media (prefers-reduced-motion: no-preference){html{scroll-behavior:smooth}.tree .name::before{transition:transform 0.15s}}@media (forced-colors: active){.bar .full,.chart .line{fill:Highlight;stroke:Highlight}.chart .line{fill:none}.treemap [tabindex]:focus>rect{stroke:Highlight}}@media print{:root{color-scheme:light;font-size:12px}body{background:none}nav,.tools,.skip,#theme,.told{display:none !important}.finding,.card,tr{break-inside:avoid}.group,.finding{content-visibility:visible}#list details::details-content,#facts details::details-content{content-visibility:visible;block-size:auto}}`},H={hash:`sha256-2AmZNyNhNYjJF0imxHtyrKOTEAi/XbwuaiqmYj2TyVY=`,text:'(function(){function e(e,t,n){let r=e.querySelector(t);if(r instanceof n)return r;throw Error(`the page has no ${t}`)}function t(e,t=``,n={}){let r=document.createElement(e);r.textContent=t;for(let[e,t]of Object.entries(n))r.setAttribute(e,t);return r}function n(e,t,...n){let r=document.createElementNS(`http://www.w3.org/2000/svg`,e);for(let[e,n]of Object.entries(t))r.setAttribute(e,String(n));return r.append(...n),r}function r(t){let n=e(t,`.sorts`,HTMLElement),r=[...n.querySelectorAll(`button`)],a=[...t.querySelectorAll(`ul`)].map(e=>[e,[...e.children].map(i)]);for(let[e,t]of r.entries())t.addEventListener(`click`,()=>{for(let e of r)e.setAttribute(`aria-pressed`,String(e===t));for(let[t,n]of a)t.append(...n.toSorted((t,n)=>(t.keys[e]??0)-(n.keys[e]??0)).map(({item:e})=>e))});n.hidden=!1}function i(e,t){let[n=0,r=0]=(e.querySelector(`.of`)?.textContent??``).split(` / `).map(Number);return{item:e,keys:[t,r>0?n/r:2,n-r]}}let a=[`error`,`warning`,`notice`];function o(){let t=document.querySelector(`#tools`),n=document.querySelector(`#list`);if(!t||!n)return;let r=[...n.querySelectorAll(`.finding`)].map(s);c(r);let i=r,a=()=>{i=m(n,r),u(n,i)};for(let n of[`group`,`order`])e(t,`#${n}`,HTMLSelectElement).addEventListener(`change`,a);let o=v(()=>u(n,i));for(let e of t.querySelectorAll(`input, #check`))e.addEventListener(`input`,o);_(e(t,`#fold`,HTMLButtonElement),n),u(n,r),t.hidden=!1}function s(e){let t=e.querySelector(`.rule`)?.textContent??``,n=a.find(t=>e.classList.contains(t))??`notice`,r=e.querySelector(`.path`)?.textContent.trim()??``;return{item:e,level:n,line:Number(/(\\d+)(?:-\\d+)?$/.exec(e.querySelector(`.where`)?.textContent.trim()??``)?.[1]??0),help:e.querySelector(`.help`)?.textContent??``,keys:{file:r,rule:t,check:t.split(`/`)[0]??``,level:n}}}function c(n){let r=e(document,`#check`,HTMLSelectElement),i=new Set(n.map(({keys:e})=>e.check));r.append(...[...i].toSorted().map(e=>t(`option`,e,{value:e})))}let l=t=>e(document,`#${t}`,HTMLSelectElement).value;function u(t,n){let r=e(document,`#search`,HTMLInputElement).value.toLowerCase().split(/\\s+/).filter(Boolean),i=new Set([...document.querySelectorAll(`[name=level]:checked`)].map(({value:e})=>e)),a=l(`check`),o=0,s;for(let e of n){let{item:t,level:n,keys:c}=e,l=i.has(n)&&(a===``||c.check===a)&&d(e,r);t.hidden===l&&(t.hidden=!l),l&&(t.classList.toggle(`again`,s?.help===e.help&&s.item.parentNode===t.parentNode),s=e,o++)}for(let e of t.querySelectorAll(`.group`))e.hidden=e.querySelector(`.finding:not([hidden])`)===null;let c=n.length;e(document,`#shown`,HTMLOutputElement).value=o===c?`${c} shown`:`${o} of ${c} shown`}function d(e,t){if(t.length===0)return!0;let n=e.text??=e.item.textContent.toLowerCase();return t.every(e=>n.includes(e))}let f=new Intl.Collator(`en`,{numeric:!0}).compare,p={level:(e,t)=>a.indexOf(e.level)-a.indexOf(t.level),place:(e,t)=>f(e.keys.file,t.keys.file)||e.line-t.line,rule:(e,t)=>f(e.keys.rule,t.keys.rule)};function m(e,t){let n=[`file`,`rule`,`check`,`level`].find(e=>e===l(`group`))??`file`,r=/* @__PURE__ */ new Map;for(let e of t.toSorted(p[l(`order`)])){let t=r.get(e.keys[n]);t?t.push(e):r.set(e.keys[n],[e])}return e.className=`by-${n}`,e.replaceChildren(...[...r].map(([e,t])=>h(e,t))),[...r.values()].flat()}function h(e,n){let r=t(`details`,``,{class:`group`,open:``}),i=t(`h3`);i.append(e===``?`Without a place`:t(`code`,e));let a=t(`summary`);a.append(i,` `,t(`small`,g(n)));let o=t(`ul`);return o.append(...n.map(({item:e})=>e)),r.append(a,o),r}let g=e=>a.map(t=>[t,e.filter(e=>e.level===t).length]).filter(([,e])=>e>0).map(([e,t])=>`${t} ${e}${t===1?``:`s`}`).join(`, `);function _(e,t){e.addEventListener(`click`,()=>{let n=e.getAttribute(`aria-pressed`)!==`true`;e.setAttribute(`aria-pressed`,String(n));for(let e of t.querySelectorAll(`details`))e.open=!n})}function v(e){let t=0;return()=>{clearTimeout(t),t=setTimeout(e,80)}}function y(){for(let e of document.querySelectorAll(`table.sortable`)){let n=[...e.tHead?.rows[0]?.cells??[]];for(let[r,i]of n.entries()){let a=t(`button`,i.textContent,{type:`button`});a.addEventListener(`click`,()=>{let t=i.ariaSort===null?!i.classList.contains(`n`):i.ariaSort===`descending`;for(let e of n)e.removeAttribute(`aria-sort`);i.setAttribute(`aria-sort`,t?`ascending`:`descending`),ee(e,r,t?1:-1)}),i.replaceChildren(a)}}}let b=new Intl.Collator(`en`,{numeric:!0}).compare;function ee(e,t,n){let r=e.tBodies[0];if(!r)return;let i=[...r.rows].map(e=>[e.cells[t]?.textContent??``,e]),a=i.every(([e])=>e===``||!Number.isNaN(parseFloat(e)))?(e,t)=>(parseFloat(e)||0)-(parseFloat(t)||0):b;r.append(...i.toSorted(([e],[t])=>n*a(e,t)).map(([,e])=>e))}let x=[`system`,`light`,`dark`],S={system:`Auto theme`,light:`Light theme`,dark:`Dark theme`},C=`epic21-gate-theme`;function w(){let t=e(document,`#theme`,HTMLButtonElement),n=T(),r=()=>{document.documentElement.dataset.theme=n,t.textContent=S[n]};t.addEventListener(`click`,()=>{n=x[(x.indexOf(n)+1)%x.length]??`system`,E(n),r()}),r(),t.hidden=!1}function T(){try{return x.find(e=>e===localStorage.getItem(C))??`system`}catch{return`system`}}function E(e){try{localStorage.setItem(C,e)}catch{return}}function D(e,t){let n=e.reduce((e,t)=>e+t,0);if(n<=0||t.width<=0||t.height<=0)return e.map(()=>({...t,width:0,height:0}));let r=t.width*t.height/n,i=[],a=t;for(let t=0;t<e.length;){let n=Math.min(a.width,a.height),o=O(e,t,{scale:r,side:n}),{placed:s,left:c}=A(o,a);i.push(...s),a=c,t+=o.length}return i}function O(e,t,{scale:n,side:r}){let i=[],a=0,o=1/0;for(let s of e.slice(t)){let e=s*n,t=k(Math.max(i[0]??e,e),e,{sum:a+e,side:r});if(i.length>0&&t>o)break;i.push(e),a+=e,o=t}return i}let k=(e,t,{sum:n,side:r})=>Math.max(r*r*e/(n*n),n*n/(r*r*t));function A(e,t){let n=e.reduce((e,t)=>e+t,0),r=t.width>=t.height,i=r?t.height:t.width,a=i===0?0:Math.min(n/i,r?t.width:t.height),o=0;return{placed:e.map(e=>{let s=n===0?0:e/n*i,c=o;return o+=s,r?{x:t.x,y:t.y+c,width:a,height:s}:{x:t.x+c,y:t.y,width:s,height:a}}),left:r?{...t,x:t.x+a,width:t.width-a}:{...t,y:t.y+a,height:t.height-a}}}function j(e,t,n){return M(e,{x:0,y:0,width:t,height:n})}function M(e,t){let n=e.kids.filter(({size:e})=>e>0),r=D(n.map(({size:e})=>e),t);return n.flatMap((e,t)=>{let n=r[t];return n&&n.width>=3&&n.height>=3?N(e,n):[]})}function N(e,t){let n=e.kids.length>0&&t.width>64&&t.height>48;if(!n)return[{node:e,box:t,isFrame:n}];let r={x:t.x+2,y:t.y+17,width:t.width-4-1,height:t.height-17-2-1};return[{node:e,box:t,isFrame:n},...M(e,r)]}function P(e){let t=e.split(`/`).filter(e=>e!==``);return t.length===0?[e]:t.length<=16?t:[...t.slice(0,15),t.slice(15).join(`/`)]}let F=()=>({kids:/* @__PURE__ */ new Map,functions:[]});function I(e){let t=F();for(let n of e){let e=t;for(let t of P(n.path)){let n=e.kids.get(t)??F();e.kids.set(t,n),e=n}e.functions.push(n)}return R(``,``,t)}let L=(e,t)=>t.size-e.size||(e.path<t.path?-1:1);function R(e,t,{kids:n,functions:r}){let[i,...a]=n;if(i&&a.length===0&&r.length===0&&i[1].kids.size>0)return R(z(e,i[0]),z(t,i[0]),i[1]);let o=[...[...n].map(([e,n])=>R(e,z(t,e),n)),...r.map(B)].toSorted(L);return{name:e,path:t,size:o.reduce((e,{size:t})=>e+t,0),worst:o.reduce((e,t)=>Math.max(e,t.worst),0),kids:o}}let z=(e,t)=>e===``?t:`${e}/${t}`,B=({name:e,path:t,line:n,size:r,weight:i,url:a})=>({name:e,path:`${t}:${n} ${e}`,size:r,worst:i,kids:[],url:a}),V=[5,10,15,25],H=e=>{let t=V.findIndex(t=>e<=t);return t===-1?V.length:t},U=[...V.map((e,t)=>`${t===0?0:(V[t-1]??0)+1}–${e}`),`over ${V.at(-1)??0}`],W=e=>U.map((t,n)=>e.filter(e=>H(e)===n).length),G=({path:e,size:t,worst:n,kids:r})=>`${e}: ${t} line${t===1?``:`s`}, ${r.length>0?`worst complexity`:`complexity`} ${n}`;function K({node:e,box:t,isFrame:r},i){let[a,o]=[Math.max(0,t.width-1),Math.max(0,t.height-1)],s=n(`svg`,{x:t.x,y:t.y,width:a,height:o,class:r?`frame`:`b${H(e.worst)}`,role:`button`,tabindex:i?0:-1,"aria-label":G(e)});return s.append(n(`title`,{},G(e)),n(`rect`,{width:`100%`,height:`100%`})),a>34&&o>15&&s.append(n(`text`,{x:4,y:12},e.name)),s}function q(t,n,r){let i=e(t,`.legend`,HTMLElement);i.setAttribute(`aria-label`,`Functions by ${r} complexity`);let a=W(n.map(({weight:e})=>e)),o=Math.max(1,...a);for(let[t,n]of a.entries()){let r=i.children[t];r&&(e(r,`.full`,SVGElement).setAttribute(`width`,String(Math.ceil(n/o*100))),e(r,`small`,HTMLElement).textContent=`${n} function${n===1?``:`s`}`)}}let J={left:[-1,0],right:[1,0],up:[0,-1],down:[0,1]};function Y(e,t,n){let r=e[t];if(!r)return t;let[i,a]=J[n],[o]=[X(r)],s=t,c=1/0;for(let[n,r]of e.entries()){let e=X(r),[l,u]=[e.x-o.x,e.y-o.y],d=l*i+u*a,f=d+2*Math.abs(l*a)+2*Math.abs(u*i);n===t||d<=1||f>=c||(c=f,s=n)}return s}let X=({box:e,isFrame:t})=>({x:e.x+e.width/2,y:t?e.y+8:e.y+e.height/2}),Z={ArrowLeft:`left`,ArrowRight:`right`,ArrowUp:`up`,ArrowDown:`down`};function Q(n){let r=[...n.nextElementSibling?.querySelectorAll(`tbody tr`)??[]],i=e(n,`select`,HTMLSelectElement),a=[...n.nextElementSibling?.querySelectorAll(`thead th`)??[]].slice(3).map(e=>e.textContent),o=Number(n.dataset.size);for(let[e,n]of a.entries())(e!==o||a.length===1)&&i.append(t(`option`,n,{value:String(e)}));i.value=n.dataset.weight??`0`;let s=e=>r.map(t=>te(t,{size:o,weight:e})),c=e=>ne(n,e,c),l={root:I(s(Number(i.value))),trail:[]};i.addEventListener(`change`,()=>{let e=s(Number(i.value)),t=I(e);q(n,e,a[Number(i.value)]??``),l={root:t,trail:$(t,l.trail)},c(l)});let u=0;new ResizeObserver(([e])=>{let t=Math.round(e?.contentRect.width??0);t!==0&&t!==u&&(u=t,c(l))}).observe(n),e(n,`.tools`,HTMLElement).hidden=!1}let $=(e,t)=>{let n=e;return t.flatMap(({path:e})=>(n=n?.kids.find(t=>t.path===e),n?[n]:[]))};function te(e,{size:t,weight:n}){let r=t=>e.cells[t]?.textContent??``;return{name:r(0),path:r(1),line:Number(r(2)),size:Number(r(t+3)),weight:Number(r(n+3)),url:e.cells[0]?.querySelector(`a`)?.href}}function ne(t,r,i){let a=e(t,`svg.treemap`,SVGSVGElement),o=Math.max(200,Math.floor(a.getBoundingClientRect().width)),s=Math.round(Math.min(560,Math.max(320,o*.55))),c=r.trail.at(-1)??r.root,l=j(c,o,s),u=`Treemap of ${c.path||`all functions`}. Arrow keys move, Enter zooms in, Escape zooms out.`,d=n(`svg`,{class:`treemap`,viewBox:`0 0 ${o} ${s}`,role:`group`,"aria-label":u}),f=l.map((e,t)=>K(e,t===0));d.append(...f);let p=e=>{r.trail=e,i(r),t.querySelector(`.treemap [tabindex="0"]`)?.focus()};re(d,{cells:l,drawn:f,enter:e=>{let t=c.kids.find(({path:t})=>t===e.node.path||e.node.path.startsWith(`${t}/`)||e.node.path.startsWith(`${t}:`));t&&t.kids.length>0&&p([...r.trail,t])},tell:n=>{e(t,`.told`,HTMLElement).textContent=G(n.node)},leave:()=>p(r.trail.slice(0,-1))}),a.replaceWith(d),ae(t,r,p)}function re(e,{cells:t,drawn:n,enter:r,leave:i,tell:a}){let o=({target:e})=>{let t=e instanceof Element?e.closest(`[tabindex]`):void 0;return n.findIndex(e=>e===t)};e.addEventListener(`click`,e=>{let n=t[o(e)];n&&r(n)});for(let n of[`focusin`,`pointerover`])e.addEventListener(n,e=>{let n=t[o(e)];n&&a(n)});e.addEventListener(`keydown`,e=>{let a=o(e),s=t[a];if(!s)return;let c=Z[e.key];if(c)ie(n,a,Y(t,a,c));else if(e.key===`Enter`||e.key===` `)r(s);else if(e.key===`Escape`||e.key===`Backspace`)i();else return;e.preventDefault()})}function ie(e,t,n){e[t]?.setAttribute(`tabindex`,`-1`),e[n]?.setAttribute(`tabindex`,`0`),e[n]?.focus()}function ae(n,{trail:r},i){let a=[`All`,...r.map(({name:e})=>e)],o=a.map((e,n)=>{if(n===a.length-1)return t(`span`,e,{"aria-current":`location`});let o=t(`button`,e,{type:`button`});return o.addEventListener(`click`,()=>i(r.slice(0,n))),o});e(n,`.trail`,HTMLElement).replaceChildren(...o.flatMap((e,t)=>t===0?[e]:[` / `,e]))}w(),o();for(let e of document.querySelectorAll(`.map`))Q(e);for(let e of document.querySelectorAll(`.tree`))r(e);y()})();'};function pt(t){let{report:n,links:r}=t,{subject:i}=n,a=t=>v(r.commit(t),_(e(t)));return{id:`provenance`,title:`Provenance`,body:m`<dl>
      ${[[`Repository`,U(i.repository)],[`Commit`,i.sha===void 0?void 0:a(i.sha)],[`Ref`,U(i.ref)],[`Event`,U(i.event)],[`Compared`,mt(t,a)],[`Config`,i.configRead?W(i.configRead):U(i.config)],...n.results.flatMap(({baselines:e=[]})=>e).slice(0,50).map(e=>[`Baseline`,W(e)]),[`Run`,ht(t)],[`Fails on`,U(n.failOn)],[`Command`,U(n.command)],[`Written`,U(n.at)],[`Tool`,U(`${n.tool.name} ${n.tool.version}`)]].flatMap(([e,t])=>t?[m`<dt>${e}</dt>
                <dd>${t}</dd>`]:[])}
    </dl>`}}const U=e=>e===void 0?void 0:_(e);function mt({report:e},t){let{compared:n}=e.subject;if(!n)return;let r=n.shown===void 0?void 0:m`, shown at ${t(n.shown)}`;return m`${t(n.base)} … ${t(n.head)}${r}: ${g(n.reason,200)}`}function ht({report:e,links:t}){let{run:n}=e.subject;if(!n)return;let r=[n.workflow,n.job].filter(e=>e!==void 0).join(` / `),i=m`${g(r===``?`run`:r,200)} ${n.id}, attempt ${n.attempt}`;return v(t.run(n.url),i)}const W=({file:t,at:n,sha256:r})=>m` ${_(t)}${n===void 0?void 0:m` at ${_(e(n))}`}, sha256
    <code class="hash">${r.slice(0,64)}</code>`;function G(e,t){let n=Math.abs(e)>=0x38d7ea4c68000?String(e):gt(e);return t===void 0?n:`${n} ${t}`}function gt(e){let t=Math.trunc(Number((e*100).toPrecision(15)));return t===0&&e!==0?e>0?`under 0.01`:`over -0.01`:String(t/100)}const[K,q]=[320,96],[J,Y,X,Z]=[4,8,8,8];function _t(e,{label:t,unit:n}){let r=e.map(({value:e})=>e),[i,a]=[Math.min(...r),Math.max(...r)],o=t=>Q(J+t*(K-J-Y)/Math.max(1,e.length-1)),s=a/2-i/2,c=e=>Q(s===0?q/2:q-Z-(e/2-i/2)/s*(q-X-Z)),l=e.map(({value:e},t)=>`${o(t)} ${c(e)}`).join(`L`),u=`${f(t,100)}: ${e.length} runs, now ${G(r.at(-1)??0,n)}, lowest ${G(i,n)}, highest ${G(a,n)}`;return m`<svg class="chart" viewBox="0 0 ${K} ${q}" role="img" aria-label="${u}">
      <title>${u}</title>
      <path class="rule" d="M${J} ${X}H${K-Y}M${J} ${q-Z}H${K-Y}"/>
      <path class="area" d="M${J} ${q-Z}L${l}L${K-Y} ${q-Z}z"/>
      <path class="line" d="M${l}"/>
      <circle cx="${o(e.length-1)}" cy="${c(r.at(-1)??0)}" r="4"/>
    </svg>
    <p class="axis">
      <span>${e[0]?.at.slice(0,10)}</span><span>${G(i,n)} to ${G(a,n)}</span><span>${e.at(-1)?.at.slice(0,10)}</span>
    </p>`}const Q=e=>Math.round(e*10)/10;function vt(e){let t=(e.report.trends??[]).filter(({points:e})=>e.length>1);if(t.length===0)return;let n=new Map(e.report.results.map(({check:e,title:t})=>[e,t]));return{id:`trends`,title:`Trends`,body:m`<div class="cards">
      ${t.slice(0,24).map(t=>yt(t,n.get(t.check)??t.check,e))}
    </div>`}}function yt({label:e,unit:t,points:n},r,i){let a=n.slice(-120),o=a.at(-1)?.value??0,s=a.at(-2)?.value??o;return m`<figure class="card">
    <figcaption>
      <b>${g(e,100)}</b> <span class="quiet">${g(r,100)}</span>
      <p class="now">${G(o,t)} <small>${xt(o-s,t)}</small></p>
    </figcaption>
    ${_t(a,{label:e,unit:t})}
    <details>
      <summary>Figures</summary>
      <div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            ${g(e,100)}
          </caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Commit</th>
              <th scope="col" class="n">Value</th>
            </tr>
          </thead>
          <tbody>
            ${a.toReversed().map(e=>bt(e,t,i))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`}const bt=({at:t,sha:n,value:r},i,{links:a})=>m`<tr>
    <td>${t.slice(0,10)}</td>
    <td>${v(a.commit(n),_(e(n)))}</td>
    <td class="n">${G(r,i)}</td>
  </tr>`;function xt(e,t){return e===0?`unchanged`:`${e>0?`+`:`−`}${G(Math.abs(e),t===`%`?void 0:t)}${t===`%`?` points`:``} since the last`}const St=(e,t)=>({report:e,links:Ct(e.subject,t),path:e=>ae(t,e)}),Ct=(e,t)=>({place:n=>l(e,t,n),commit:t=>ee(e,t),pullRequest:t=>c(e,t),run:t=>u(e,t)});function wt(e,t){let n=e.report.results.flatMap(({findings:e})=>e.flatMap(e=>e.waived?[{finding:e,waiver:e.waived}]:[]));if(n.length===0)return;let{shown:r,leftOut:i}=B(n,t,({finding:t,waiver:n})=>Et(t,n,e));return{id:`waived`,title:`Waived`,count:n.length,body:m`<div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            Waived findings
          </caption>
          <thead>
            <tr>
              ${Tt.map(e=>m`<th scope="col">${e}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${r}
          </tbody>
        </table>
      </div>
      ${x(i,`waived finding`)}`}}const Tt=[`What`,`Where`,`Reason`,`Owner`,`Until`,`Rule`],Et=({rule:e,at:t,message:n},{reason:r,owner:i,until:a},{links:o,path:s})=>m`<tr>
    <td>${g(n,600)}</td>
    <td>
      ${t===void 0?void 0:v(o.place(t),_(ne({...t,file:s(t.file)})))}
    </td>
    <td>${g(r,600)}</td>
    <td>${g(i,100)}</td>
    <td class="n">${g(a,40)}</td>
    <td>${_(e,200)}</td>
  </tr>`,$={findings:.45,exhibits:.25,facts:.05,waived:.05};function Dt(e,t,n){let r=St(e,t),i=Ot(r,n),a=m`<a class="skip" href="#main">Skip to the report</a>
    ${me(r)} ${ge(i)}
    <main id="main" tabindex="-1">${i.map(_e)}</main>
    <footer>Written by epic21-gate ${e.tool.version}.</footer>`;return[`<!doctype html>`,`<html lang="en"><head>${Mt(e).markup}`,`<style>${V.text}</style></head>`,`<body>${a.markup}`,`<script>${H.text}<\/script></body></html>`,``].join(`
`)}const Ot=(e,t)=>[ye(e),at(e,t*$.findings),wt(e,t*$.waived),...Ye(e,t*$.exhibits),vt(e),$e(e,t*$.facts),pt(e)].filter(e=>e!==void 0),kt=[`default-src 'none'`,`script-src '${H.hash}'`,`style-src '${V.hash}'`,`img-src data:`,`base-uri 'none'`,`form-action 'none'`,`require-trusted-types-for 'script'`,`trusted-types 'none'`].join(`; `),At={ready:`1a7f37`,"not-ready":`c3262e`,undecided:`9a6700`},jt=e=>`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#${At[e]}"/><path d="${y[e]}" fill="none" stroke="#fff" stroke-width="2.5"/></svg>`)}`;function Mt(t){let{repository:n,sha:r}=t.subject,i=[s(t).split(`:`)[0],n,r&&e(r),`epic21-gate`];return m`<meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="${kt}"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="robots" content="noindex"/>
    <title>
      ${i.filter(e=>e!==void 0).join(` · `).slice(0,200)}
    </title>
    <link rel="icon" href="${jt(t.verdict)}"/>`}const Nt=i({id:`html`,summary:`A page in one file to look around in: findings, coverage by folder, a treemap of sizes, trends.`,writesFile:!0,render:(e,{prefix:n})=>Dt(e,n,t.pageBytes),async deliver(e,t,{file:n}){n===void 0?t.stdout.write(e):await t.files.write(n,e)}});export{Nt as html};