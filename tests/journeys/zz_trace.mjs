import { serve } from './journey.mjs';
import { chromium } from 'playwright-core';
const { server } = await serve(process.env.SITE);
const rate = +(process.env.RATE ?? 1);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu','--no-sandbox'] });
for (let i=0;i<+(process.env.N??2);i++){
const c = await b.newContext({ viewport: process.env.DESK? { width: 1280, height: 900 }:{width:412,height:823}, serviceWorkers:'block' });
const p = await c.newPage();
const s = await c.newCDPSession(p);
if(rate>1) await s.send('Emulation.setCPUThrottlingRate',{rate});
const ev=[]; s.on('Tracing.dataCollected',e=>ev.push(...e.value));
await s.send('Tracing.start',{categories:'devtools.timeline,disabled-by-default-devtools.timeline,toplevel,v8,disabled-by-default-v8.compile,disabled-by-default-v8.wasm.detailed',transferMode:'ReportEvents'});
await p.goto(`http://127.0.0.1:${server.address().port}${process.argv[2]??'/'}`);

await p.waitForTimeout(2500);
const done=new Promise(r=>s.once('Tracing.tracingComplete',r));
await s.send('Tracing.end'); await done;
const main=ev.filter(e=>e.name==='thread_name'&&e.args.name==='CrRendererMain').map(e=>e.pid+':'+e.tid);
// the renderer with most events
const count={}; for(const e of ev){const k=e.pid+':'+e.tid; if(main.includes(k))count[k]=(count[k]??0)+1;}
const m=Object.entries(count).sort((a,b)=>b[1]-a[1])[0][0];
const on=ev.filter(e=>e.pid+':'+e.tid===m&&e.ph==='X').sort((a,b)=>a.ts-b.ts);
const t0=on.find(e=>e.name==='RunTask'||e.name==='ThreadControllerImpl::RunTask')?.ts??0;
const tasks=on.filter(e=>(e.name==='ThreadControllerImpl::RunTask')&&e.dur>+(process.env.MIN??5000));
console.log('--- run',i);
for(const t of tasks){
 if(t.name==="RunTask"&&tasks.some(o=>o!==t&&Math.abs(o.ts-t.ts)<300))continue;
 const inside=on.filter(e=>e!==t&&e.ts>=t.ts&&e.ts+e.dur<=t.ts+t.dur&&!/RunTask/.test(e.name));
 const sum={}; for(const e of inside){ sum[e.name]=(sum[e.name]??0)+e.dur/1000; }
 const lay=inside.filter(e=>e.name==="Layout").map(e=>`${e.args.beginData?.dirtyObjects}/${e.args.beginData?.totalObjects}`).join(" "), els=inside.filter(e=>e.name==="UpdateLayoutTree").map(e=>e.args.elementCount).join(" ");
 console.log(lay,"|",els,"|",((t.ts-t0)/1000).toFixed(0),(t.dur/1000).toFixed(1),Object.entries(sum).filter(x=>x[1]>1).sort((a,b)=>b[1]-a[1]).slice(0,9).map(([k,v])=>k+' '+v.toFixed(1)).join(', '));
}
await c.close();}
await b.close(); server.close();
