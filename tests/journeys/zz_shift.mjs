import { start } from './journey.mjs';
const site = await start();
for (const vp of [{width:1280,height:900},{width:360,height:740}]) {
const page = await site.visit('/', { viewport: vp, prepare: (p)=>p.addInitScript(()=>{ window.sh=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) window.sh.push([Math.round(e.startTime),e.value,e.sources.map(s=>[s.node?.className||s.node?.nodeName, s.node?.textContent?.slice(0,30), JSON.stringify(s.previousRect), JSON.stringify(s.currentRect)])])}).observe({type:'layout-shift',buffered:true}); }) });
await page.waitForTimeout(1000);
console.log(vp.width, JSON.stringify(await page.evaluate(()=>window.sh),null,1));
}
await site.end();
