//! A few specs, in each of the other integer types.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix1, Ix2};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub mod of_i8 {
use super::*;

pub const CASES: &[Case<i8>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, i8>]) -> ArrayD<i8> {
    let result: Array<i8, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, i8>], out: &mut ArrayViewMutD<'_, i8>, _: i8, _: i8) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, i8>]) -> ArrayD<i8> {
    let result: Array<i8, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, i8>]) -> ArrayD<i8> {
    let result: i8 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_i16 {
use super::*;

pub const CASES: &[Case<i16>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, i16>]) -> ArrayD<i16> {
    let result: Array<i16, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, i16>], out: &mut ArrayViewMutD<'_, i16>, _: i16, _: i16) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, i16>]) -> ArrayD<i16> {
    let result: Array<i16, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, i16>]) -> ArrayD<i16> {
    let result: i16 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_i128 {
use super::*;

pub const CASES: &[Case<i128>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, i128>]) -> ArrayD<i128> {
    let result: Array<i128, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, i128>], out: &mut ArrayViewMutD<'_, i128>, _: i128, _: i128) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, i128>]) -> ArrayD<i128> {
    let result: Array<i128, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, i128>]) -> ArrayD<i128> {
    let result: i128 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_isize {
use super::*;

pub const CASES: &[Case<isize>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, isize>]) -> ArrayD<isize> {
    let result: Array<isize, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, isize>], out: &mut ArrayViewMutD<'_, isize>, _: isize, _: isize) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, isize>]) -> ArrayD<isize> {
    let result: Array<isize, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, isize>]) -> ArrayD<isize> {
    let result: isize = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_u8 {
use super::*;

pub const CASES: &[Case<u8>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, u8>]) -> ArrayD<u8> {
    let result: Array<u8, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, u8>], out: &mut ArrayViewMutD<'_, u8>, _: u8, _: u8) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, u8>]) -> ArrayD<u8> {
    let result: Array<u8, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, u8>]) -> ArrayD<u8> {
    let result: u8 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_u16 {
use super::*;

pub const CASES: &[Case<u16>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, u16>]) -> ArrayD<u16> {
    let result: Array<u16, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, u16>], out: &mut ArrayViewMutD<'_, u16>, _: u16, _: u16) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, u16>]) -> ArrayD<u16> {
    let result: Array<u16, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, u16>]) -> ArrayD<u16> {
    let result: u16 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_u32 {
use super::*;

pub const CASES: &[Case<u32>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, u32>]) -> ArrayD<u32> {
    let result: Array<u32, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, u32>], out: &mut ArrayViewMutD<'_, u32>, _: u32, _: u32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, u32>]) -> ArrayD<u32> {
    let result: Array<u32, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, u32>]) -> ArrayD<u32> {
    let result: u32 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_u64 {
use super::*;

pub const CASES: &[Case<u64>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, u64>]) -> ArrayD<u64> {
    let result: Array<u64, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, u64>], out: &mut ArrayViewMutD<'_, u64>, _: u64, _: u64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, u64>]) -> ArrayD<u64> {
    let result: Array<u64, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, u64>]) -> ArrayD<u64> {
    let result: u64 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_u128 {
use super::*;

pub const CASES: &[Case<u128>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, u128>]) -> ArrayD<u128> {
    let result: Array<u128, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, u128>], out: &mut ArrayViewMutD<'_, u128>, _: u128, _: u128) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, u128>]) -> ArrayD<u128> {
    let result: Array<u128, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, u128>]) -> ArrayD<u128> {
    let result: u128 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

pub mod of_usize {
use super::*;

pub const CASES: &[Case<usize>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Accumulate, accumulate_0)] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_1, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_2, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, usize>]) -> ArrayD<usize> {
    let result: Array<usize, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_0(v: &[ArrayViewD<'_, usize>], out: &mut ArrayViewMutD<'_, usize>, _: usize, _: usize) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_1(v: &[ArrayViewD<'_, usize>]) -> ArrayD<usize> {
    let result: Array<usize, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, usize>]) -> ArrayD<usize> {
    let result: usize = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}
}

