//! Calls with three operands and more, in `f64`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f64>] = &[
    Call { rows: &["k1234", "k1236"], run: k1234 },
    Call { rows: &["k1239"], run: k1239 },
    Call { rows: &["k1241"], run: k1241 },
    Call { rows: &["k1245"], run: k1245 },
    Call { rows: &["k1247"], run: k1247 },
    Call { rows: &["k1250"], run: k1250 },
    Call { rows: &["k1254"], run: k1254 },
    Call { rows: &["k1260"], run: k1260 },
    Call { rows: &["k1264"], run: k1264 },
    Call { rows: &["k1271"], run: k1271 },
    Call { rows: &["k1276"], run: k1276 },
    Call { rows: &["k1282", "k1285", "k1293"], run: k1282 },
    Call { rows: &["k1298", "k1301", "k1308", "k1309", "k1312"], run: k1298 },
    Call { rows: &["k1319"], run: k1319 },
    Call { rows: &["k1321", "k1322"], run: k1321 },
    Call { rows: &["k1326"], run: k1326 },
    Call { rows: &["k1328"], run: k1328 },
    Call { rows: &["k1329"], run: k1329 },
    Call { rows: &["k1330"], run: k1330 },
    Call { rows: &["k1339"], run: k1339 },
    Call { rows: &["k1340"], run: k1340 },
    Call { rows: &["k1341"], run: k1341 },
    Call { rows: &["k1345", "k1346"], run: k1345 },
    Call { rows: &["k1353", "k1355"], run: k1353 },
    Call { rows: &["k1358"], run: k1358 },
    Call { rows: &["k1362"], run: k1362 },
    Call { rows: &["k1363"], run: k1363 },
    Call { rows: &["k1364"], run: k1364 },
    Call { rows: &["k1366"], run: k1366 },
    Call { rows: &["k1368", "k1369", "k1370"], run: k1368 },
    Call { rows: &["k1371"], run: k1371 },
    Call { rows: &["k1373"], run: k1373 },
    Call { rows: &["k1375"], run: k1375 },
    Call { rows: &["k1381"], run: k1381 },
    Call { rows: &["k1387"], run: k1387 },
    Call { rows: &["k1388"], run: k1388 },
    Call { rows: &["k1389"], run: k1389 },
    Call { rows: &["k1390"], run: k1390 },
    Call { rows: &["k1392"], run: k1392 },
    Call { rows: &["k1394"], run: k1394 },
    Call { rows: &["k1396"], run: k1396 },
    Call { rows: &["k1402"], run: k1402 },
    Call { rows: &["k1406"], run: k1406 },
    Call { rows: &["k1407"], run: k1407 },
    Call { rows: &["k1410"], run: k1410 },
    Call { rows: &["k1411"], run: k1411 },
    Call { rows: &["k1412"], run: k1412 },
    Call { rows: &["k1419"], run: k1419 },
    Call { rows: &["k1422", "k1424", "k1426"], run: k1422 },
    Call { rows: &["k1432", "k1433", "k1436", "k1437"], run: k1432 },
    Call { rows: &["k1444"], run: k1444 },
    Call { rows: &["k1446"], run: k1446 },
    Call { rows: &["k1448"], run: k1448 },
    Call { rows: &["k1449"], run: k1449 },
    Call { rows: &["k1467"], run: k1467 },
    Call { rows: &["k1470"], run: k1470 },
    Call { rows: &["k1474"], run: k1474 },
    Call { rows: &["k1476"], run: k1476 },
    Call { rows: &["k1480"], run: k1480 },
    Call { rows: &["k1481"], run: k1481 },
    Call { rows: &["k1484"], run: k1484 },
    Call { rows: &["k1485"], run: k1485 },
    Call { rows: &["k1491"], run: k1491 },
    Call { rows: &["k1495"], run: k1495 },
    Call { rows: &["k1501"], run: k1501 },
    Call { rows: &["k1502"], run: k1502 },
    Call { rows: &["k1503"], run: k1503 },
    Call { rows: &["k1504"], run: k1504 },
    Call { rows: &["k1519"], run: k1519 },
    Call { rows: &["k1528", "k1529"], run: k1528 },
    Call { rows: &["k1534"], run: k1534 },
    Call { rows: &["k1535"], run: k1535 },
    Call { rows: &["k1545"], run: k1545 },
    Call { rows: &["k1554"], run: k1554 },
    Call { rows: &["k1557"], run: k1557 },
    Call { rows: &["k1558"], run: k1558 },
    Call { rows: &["k1559"], run: k1559 },
    Call { rows: &["k1562"], run: k1562 },
    Call { rows: &["k1564", "k1565"], run: k1564 },
    Call { rows: &["k1570", "k1572"], run: k1570 },
    Call { rows: &["k1573", "k1574"], run: k1573 },
    Call { rows: &["k1578"], run: k1578 },
    Call { rows: &["k1580"], run: k1580 },
    Call { rows: &["k1588"], run: k1588 },
    Call { rows: &["k1593"], run: k1593 },
    Call { rows: &["k1599"], run: k1599 },
    Call { rows: &["k1602"], run: k1602 },
    Call { rows: &["k1610"], run: k1610 },
    Call { rows: &["k1625"], run: k1625 },
    Call { rows: &["k1627"], run: k1627 },
    Call { rows: &["k1628"], run: k1628 },
    Call { rows: &["k1640"], run: k1640 },
    Call { rows: &["k1642"], run: k1642 },
    Call { rows: &["k1645"], run: k1645 },
    Call { rows: &["k1650"], run: k1650 },
    Call { rows: &["k1658"], run: k1658 },
    Call { rows: &["k1659", "k1666"], run: k1659 },
    Call { rows: &["k1667"], run: k1667 },
    Call { rows: &["k1679"], run: k1679 },
    Call { rows: &["k1680"], run: k1680 },
    Call { rows: &["k1682", "k1684"], run: k1682 },
    Call { rows: &["k1686"], run: k1686 },
    Call { rows: &["k1693"], run: k1693 },
    Call { rows: &["k1696", "k1697", "k1698"], run: k1696 },
    Call { rows: &["k1699", "k1701"], run: k1699 },
    Call { rows: &["k1702"], run: k1702 },
    Call { rows: &["k1709", "k1710"], run: k1709 },
    Call { rows: &["k1711"], run: k1711 },
];

fn k1234(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!(",ab,->ab", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>(), v[2].scalar());
    result.answer()
}

fn k1239(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...B,BS,mBB", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1241(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...L,...L,L...s", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1245(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...a,ab,caa", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1247(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...c,ba,...a", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1250(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ca,...c,cab->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1254(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...i,...j,...k->...ijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix5>());
    result.answer()
}

fn k1260(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("HF,Y,H", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1264(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("a,ab,abc->abc", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1271(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("a,b,abc->c", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1276(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("a,b,c->abc", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1282(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("a...,...,c...->ac...", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1298(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("a...,...b,c...->abc...", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1319(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ab,ab,c->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1326(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ab,bc,bd->acd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1328(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1329(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ab,bc,cd->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1330(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,bc,cd->a", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1339(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,bc,cd->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1340(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd->cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1341(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,bc,cd->d", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1345(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ab,bcd,cd->abcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1353(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,cd,de->be", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1358(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("ab,cd,ef->abcdef", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1362(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("abc,bcd,dea", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1363(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abc,bcd,df->fa", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1364(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abc,cde,af->fb", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1366(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcde,bfc,dfe->acef", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1368(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("aef,fbc,dca->bde", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1371(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ax...,sL,xxa", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1373(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("b,KNQ,Qbx", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1375(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ba,ac,da->bcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1381(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bd,db,eac->ace", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1387(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bn,anm,bm->ba", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1388(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("c,...cb,abc", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1389(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("c,...cb,abc->b...a", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1390(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("cac,cb,ca", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1392(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("cbd,...ab,a...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1394(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("d,abc,cde", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1396(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("d,acd,ab", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1402(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("dc,bd,...a->...d", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1406(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("ecd,deb,a...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1407(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ecd,deb,a...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1410(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i,ij,j", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1411(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,ijk,j->k", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1412(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i,j,k->ijk", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1419(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i...,i,...i->...i", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1422(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij,ik,i->ijk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1432(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1444(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1446(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,jk,kl->l", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1448(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,km -> im", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1449(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jkc,klc->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1467(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("immnj,jk,kl->mil", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1470(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("ja,Ij,...D", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1474(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("kl,mil,mjk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1476(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kl,mil,njk->imjn", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1480(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("mi,mi,mi->m", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1481(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("nlp,nlq,pl->n", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1484(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("pPZ,ZpO,F...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1485(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("t,...tT,JTt", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1491(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("v,Fuv,FZ", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1495(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("α,αβ,αβγ->αβγ", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1501(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("αβ,γδ,εζ->αγδζ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1502(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!(",,a,->a", v[0].fix::<Ix0>(), v[1].scalar(), v[2].fix::<Ix1>(), v[3].scalar());
    result.answer()
}

fn k1503(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...W,VY,VY,...W", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1504(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...W,VY,VY,...W->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1519(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("aab,fa,df,ecc->bde", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1528(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,ab,cd,cd->cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1534(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd,de->bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1535(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd,de->cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1545(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("adb,bc,fa,cfc->d", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1554(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ajk,kbl,jl,ab->ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1557(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bR,Rb,y,z...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1558(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bR,Rb,y,z...->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1559(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ba,ab,c,d...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1562(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("baa,dcf,af,cde->be", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1564(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bbd,bda,fc,db->acf", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1570(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("bcb,bb,fc,fff->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1573(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("bcf,bbb,fbf,fc->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1578(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("c...a,cd,e...,aba", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1580(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("cac,db,a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1588(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("dcc,fce,ea,dbf->ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1593(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ecb,fef,bad,ed->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1599(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("efc, dbc, acf, fd -> abe", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1602(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("efc,dbc,acf,fd->abe", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1610(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("fdf,cdd,ccd,afe->ae", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1625(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("i,j,klm,nop", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1627(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl,lm->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1628(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijk,kl,jl,i->i", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>());
    result.answer()
}

fn k1640(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("αβ,αβ,γδ,γδ->γδ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1642(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcd,ea,fb,gc,hd->efgh", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn k1645(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abhe,hidj,jgba,hiab,gab", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn k1650(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ace,hdef,fc,bidg,igh->ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn k1658(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bdhe,acad,hiab,agac,hibd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix4>());
    result.answer()
}

fn k1659(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ea,fb,abcd,gc,hd->efgh", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn k1667(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ea,fb,gc,hd,abcd->efgh", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix4>());
    result.answer()
}

fn k1679(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("εα,ζβ,αβγδ,ηγ,θδ->εζηθ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn k1680(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("εα,ζβ,ηγ,θδ,αβγδ->εζηθ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix4>());
    result.answer()
}

fn k1682(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ab,ab,cd,cd,ef,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}

fn k1686(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd,de,ef,fg->bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}

fn k1693(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("αβ,αβ,γδ,γδ,εζ,εζ->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}

fn k1696(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("acdf,jbje,gihb,hfac,gfac,gifabc,hfac", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix4>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1699(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("bde,cdh,agdb,hica,ibd,hgicd,hiac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix5>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1702(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("cd,bdhe,aidb,hgca,gc,hgibcd,hgac", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1709(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("chd,bde,agbc,hiad,hgc,hgi,hiad", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1711(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("αγδζ,κβκε,ηιθβ,θζαγ,ηζαγ,ηιζαβγ,θζαγ", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix4>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}
