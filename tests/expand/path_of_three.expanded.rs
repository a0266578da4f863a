// einsum!("ik,kj,jl->il", a, b, c)

fn main() {
    {
        use einsum::__private::{
            literal as __einsum_literal, of_rank as __einsum_of_rank,
            of_rank_at_least as __einsum_of_rank_at_least,
            output_arg_of_rank as __einsum_output_arg_of_rank,
            output_arg_of_rank_at_least as __einsum_output_arg_of_rank_at_least,
            output_of_rank as __einsum_output_of_rank,
            output_of_rank_at_least as __einsum_output_of_rank_at_least,
        };
        match (
            __einsum_of_rank::<2usize, _>(&(a)),
            __einsum_of_rank::<2usize, _>(&(b)),
            __einsum_of_rank::<2usize, _>(&(c)),
        ) {
            (op0, op1, op2) => {
                use einsum::__private::*;
                /// `kj,jl->kl`: out[k, l] = Σ j: x0[k, j] · x1[j, l]
                ///
                /// - `k`: M
                /// - `l`: N
                /// - `j`: K
                ///
                /// Strategy `Tile`.
                ///
                /// - 2 vectors along `l`, 6 rows of `k`
                /// - 2 vectors of partial sums along `j`, 6 rows of `l`
                struct Nest0<T, X0, X1, U, N_k, N_l, N_j> {
                    x0: In<T, X0>,
                    x1: In<T, X1>,
                    out: Out<T, U>,
                    n_k: N_k,
                    n_l: N_l,
                    n_j: N_j,
                    x0_k: isize,
                    x0_j: isize,
                    x1_j: isize,
                    x1_l: isize,
                    out_k: isize,
                    out_l: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_k: Extent,
                    N_l: Extent,
                    N_j: Extent,
                > Loops<T> for Nest0<T, X0, X1, U, N_k, N_l, N_j> {
                    const STATIC: bool = all_static(
                        &[N_k::STATIC, N_l::STATIC, N_j::STATIC],
                    );
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_j as Extent>::Engine<
                        <N_l as Extent>::Engine<<N_k as Extent>::Engine<Kernels>>,
                    >;
                    type Walks = [Walk; 3];
                    const DENSE: ::core::option::Option<&'static [Walk]> = match dense(
                        [Role::M, Role::N, Role::K],
                        [N_k::STATIC, N_l::STATIC, N_j::STATIC],
                        [&[0, 2], &[2, 1], &[0, 1]],
                    ) {
                        ::core::option::Option::Some(ref walks) => {
                            ::core::option::Option::Some(walks)
                        }
                        ::core::option::Option::None => ::core::option::Option::None,
                    };
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 3], Problem<T>)> {
                        let walks = [
                            Walk::m(self.n_k.get(), self.x0_k, self.out_k),
                            Walk::n(self.n_l.get(), self.x1_l, self.out_l),
                            Walk::k(self.n_j.get(), self.x0_j, self.x1_j),
                        ];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem(self.x0, self.x1),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_k
                            .get()
                            .saturating_mul(self.n_l.get())
                            .saturating_mul(self.n_j.get())
                    }
                    type Part = Nest0<T, X0, X1, U, Dyn, Dyn, N_j>;
                    type Free = [usize; 2];
                    #[inline(always)]
                    fn free(&self) -> [usize; 2] {
                        [self.n_k.get(), self.n_l.get()]
                    }
                    #[inline(always)]
                    unsafe fn part(
                        &self,
                        axis: usize,
                        from: usize,
                        len: usize,
                    ) -> Self::Part {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        let whole = Nest0 {
                            x0,
                            x1,
                            out,
                            n_k: Dyn(self.n_k.get()),
                            n_l: Dyn(self.n_l.get()),
                            n_j: self.n_j,
                            x0_k: self.x0_k,
                            x0_j: self.x0_j,
                            x1_j: self.x1_j,
                            x1_l: self.x1_l,
                            out_k: self.out_k,
                            out_l: self.out_l,
                        };
                        match axis {
                            0 => {
                                let x0 = x0.at(from, self.x0_k);
                                let out = out.at(from, self.out_k);
                                Nest0 {
                                    x0,
                                    x1,
                                    out,
                                    n_k: Dyn(len),
                                    ..whole
                                }
                            }
                            1 => {
                                let x1 = x1.at(from, self.x1_l);
                                let out = out.at(from, self.out_l);
                                Nest0 {
                                    x0,
                                    x1,
                                    out,
                                    n_l: Dyn(len),
                                    ..whole
                                }
                            }
                            _ => whole,
                        }
                    }
                    #[inline(always)]
                    fn in_c_order(&self) -> ::core::option::Option<Self> {
                        let ordered = Self {
                            x0: self.x0,
                            x1: self.x1,
                            out: self.out,
                            n_k: self.n_k,
                            n_l: self.n_l,
                            n_j: self.n_j,
                            x0_k: c_stride(&[self.n_j.get()]),
                            x0_j: c_stride(&[]),
                            x1_j: c_stride(&[self.n_l.get()]),
                            x1_l: c_stride(&[]),
                            out_k: c_stride(&[self.n_l.get()]),
                            out_l: c_stride(&[]),
                        };
                        if true && self.x0_k == ordered.x0_k && self.x0_j == ordered.x0_j
                            && self.x1_j == ordered.x1_j && self.x1_l == ordered.x1_l
                            && self.out_k == ordered.out_k && self.out_l == ordered.out_l
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        unsafe {
                            for k in 0..self.n_k.get() {
                                let x0 = x0.at(k, self.x0_k);
                                let out = out.at(k, self.out_k);
                                for l in 0..self.n_l.get() {
                                    let x1 = x1.at(l, self.x1_l);
                                    let out = out.at(l, self.out_l);
                                    let mut sum = start;
                                    for j in 0..self.n_j.get() {
                                        let x0 = x0.at(j, self.x0_j);
                                        let x1 = x1.at(j, self.x1_j);
                                        sum = x0.get().times_plus(x1.get(), sum);
                                    }
                                    out.set(sum);
                                }
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        let unit = self.x1_l == 1;
                        let whole = unit && self.n_l.get() >= L::WIDTH;
                        if !whole && self.x0_j == 1 && self.x1_j == 1
                            && self.n_j.get() >= L::WIDTH
                        {
                            self.along_j(lanes);
                        } else if unit {
                            self.along_l(lanes);
                        } else {
                            self.along_l_strided(lanes);
                        }
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_k: Extent,
                    N_l: Extent,
                    N_j: Extent,
                > Nest0<T, X0, X1, U, N_k, N_l, N_j> {
                    /// 2 vectors along `l`, 6 rows of `k`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_l<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        let (mut k, mut rows_left) = (0, self.n_k.get());
                        while rows_left >= 6 {
                            let x0 = x0.at(k, self.x0_k);
                            let out = out.at(k, self.out_k);
                            self.along_l_line::<L, 6>(lanes, x0, x1, out);
                            (k, rows_left) = (k + 6, rows_left - 6);
                        }
                        while rows_left > 0 {
                            let x0 = x0.at(k, self.x0_k);
                            let out = out.at(k, self.out_k);
                            self.along_l_line::<L, 1>(lanes, x0, x1, out);
                            (k, rows_left) = (k + 1, rows_left - 1);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_l_line<L: Lanes<T>, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let (mut l, mut left) = (0, self.n_l.get());
                        while left >= 2 * L::WIDTH {
                            let x1 = x1.at(l, self.x1_l);
                            let out = out.at(l, self.out_l);
                            self.along_l_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    2,
                                >(lanes, L::WIDTH, x0, x1, out);
                            (l, left) = (l + 2 * L::WIDTH, left - 2 * L::WIDTH);
                        }
                        if left > L::WIDTH {
                            let x1 = x1.at(l, self.x1_l);
                            let out = out.at(l, self.out_l);
                            self.along_l_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    2,
                                >(lanes, left - L::WIDTH, x0, x1, out);
                        } else if Self::STATIC && left == L::WIDTH {
                            let x1 = x1.at(l, self.x1_l);
                            let out = out.at(l, self.out_l);
                            self.along_l_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, x1, out);
                        } else if left > 0 {
                            let x1 = x1.at(l, self.x1_l);
                            let out = out.at(l, self.out_l);
                            self.along_l_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, x1, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_l_strided<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        for k in 0..self.n_k.get() {
                            let x0 = x0.at(k, self.x0_k);
                            let out = out.at(k, self.out_k);
                            let (mut l, mut left) = (0, self.n_l.get());
                            while left > 0 {
                                let x1 = x1.at(l, self.x1_l);
                                let out = out.at(l, self.out_l);
                                let width = if left < L::WIDTH { left } else { L::WIDTH };
                                self.along_l_tile::<
                                        L,
                                        false,
                                        false,
                                        1,
                                        1,
                                    >(lanes, width, x0, x1, out);
                                (l, left) = (l + width, left - width);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_l_tile<
                        L: Lanes<T>,
                        const UNIT: bool,
                        const FULL: bool,
                        const ROWS: usize,
                        const VECTORS: usize,
                    >(
                        &self,
                        lanes: L,
                        width: usize,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let x1_l = if UNIT { 1 } else { self.x1_l };
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let mut sums = [[lanes.splat(start); VECTORS]; ROWS];
                        unsafe {
                            for j in 0..self.n_j.get() {
                                let x0 = x0.at(j, self.x0_j);
                                let x1 = x1.at(j, self.x1_j);
                                let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    lane_factor[vector] = x1
                                        .at(vector * L::WIDTH, x1_l)
                                        .load::<UNIT, L>(lanes, x1_l, whole, width);
                                }
                                for row in 0..ROWS {
                                    let x0 = x0.at(row, self.x0_k);
                                    let row_factor = x0.splat(lanes);
                                    for vector in 0..VECTORS {
                                        sums[row][vector] = lanes
                                            .mul_add(
                                                row_factor,
                                                lane_factor[vector],
                                                sums[row][vector],
                                            );
                                    }
                                }
                            }
                            for row in 0..ROWS {
                                let out = out.at(row, self.out_k);
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    let width = if whole { L::WIDTH } else { width };
                                    let out = out.at(vector * L::WIDTH, self.out_l);
                                    out.store(lanes, self.out_l, width, sums[row][vector]);
                                }
                            }
                        }
                    }
                    /// 2 vectors of partial sums along `j`, 6 rows of `l`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        for k in 0..self.n_k.get() {
                            let x0 = x0.at(k, self.x0_k);
                            let out = out.at(k, self.out_k);
                            let (mut l, mut rows_left) = (0, self.n_l.get());
                            while rows_left >= 6 {
                                let x1 = x1.at(l, self.x1_l);
                                let out = out.at(l, self.out_l);
                                self.along_j_tile::<L, true, 6>(lanes, x0, x1, out);
                                (l, rows_left) = (l + 6, rows_left - 6);
                            }
                            while rows_left > 0 {
                                let x1 = x1.at(l, self.x1_l);
                                let out = out.at(l, self.out_l);
                                self.along_j_tile::<L, true, 1>(lanes, x0, x1, out);
                                (l, rows_left) = (l + 1, rows_left - 1);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let mut sums = [[lanes.splat(start); 2]; ROWS];
                        let mut rest = [start; ROWS];
                        unsafe {
                            let (mut j, mut left) = (0, self.n_j.get());
                            while left >= 2 * L::WIDTH {
                                let x0 = x0.at(j, self.x0_j);
                                let x1 = x1.at(j, self.x1_j);
                                self.along_j_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        2,
                                        2,
                                    >(lanes, &mut sums, x0, x1);
                                (j, left) = (j + 2 * L::WIDTH, left - 2 * L::WIDTH);
                            }
                            while left >= L::WIDTH {
                                let x0 = x0.at(j, self.x0_j);
                                let x1 = x1.at(j, self.x1_j);
                                self.along_j_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        2,
                                        1,
                                    >(lanes, &mut sums, x0, x1);
                                (j, left) = (j + L::WIDTH, left - L::WIDTH);
                            }
                            while left > 0 {
                                let x0 = x0.at(j, self.x0_j);
                                let x1 = x1.at(j, self.x1_j);
                                for row in 0..ROWS {
                                    let x1 = x1.at(row, self.x1_l);
                                    rest[row] = x0.get().times_plus(x1.get(), rest[row]);
                                }
                                (j, left) = (j + 1, left - 1);
                            }
                            for row in 0..ROWS {
                                let out = out.at(row, self.out_l);
                                let mut total = sums[row][0];
                                if self.n_j.get() >= 2 * L::WIDTH {
                                    for vector in 1..2 {
                                        total = lanes.add(total, sums[row][vector]);
                                    }
                                }
                                let mut total = lanes.sum(total);
                                if !self.n_j.get().is_multiple_of(L::WIDTH) {
                                    total = total.plus(rest[row]);
                                }
                                out.set(total);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    unsafe fn along_j_chunk<
                        L: Lanes<T>,
                        const UNIT: bool,
                        const ROWS: usize,
                        const VECTORS: usize,
                        const USED: usize,
                    >(
                        &self,
                        lanes: L,
                        sums: &mut [[L::Vector; VECTORS]; ROWS],
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                    ) {
                        const FULL: bool = true;
                        let width = L::WIDTH;
                        let x0_j = if UNIT { 1 } else { self.x0_j };
                        let x1_j = if UNIT { 1 } else { self.x1_j };
                        unsafe {
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..USED {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = x0
                                    .at(vector * L::WIDTH, x0_j)
                                    .load::<UNIT, L>(lanes, x0_j, whole, width);
                            }
                            for row in 0..ROWS {
                                let x1 = x1.at(row, self.x1_l);
                                for vector in 0..USED {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    sums[row][vector] = lanes
                                        .mul_add(
                                            lane_factor[vector],
                                            x1
                                                .at(vector * L::WIDTH, x1_j)
                                                .load::<UNIT, L>(lanes, x1_j, whole, width),
                                            sums[row][vector],
                                        );
                                }
                            }
                        }
                    }
                }
                /// `ik,kj,jl->il`: out[i, l] = Σ k, j: x0[i, k] · x1[k, j] · x2[j, l]
                ///
                /// - `i`: free
                /// - `l`: free
                /// - `k`: K
                /// - `j`: K
                ///
                /// Strategy `Inline`.
                struct Nest1<T, X0, X1, X2, U, N_i, N_l, N_k, N_j> {
                    x0: In<T, X0>,
                    x1: In<T, X1>,
                    x2: In<T, X2>,
                    out: Out<T, U>,
                    n_i: N_i,
                    n_l: N_l,
                    n_k: N_k,
                    n_j: N_j,
                    x0_i: isize,
                    x0_k: isize,
                    x1_k: isize,
                    x1_j: isize,
                    x2_j: isize,
                    x2_l: isize,
                    out_i: isize,
                    out_l: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    X2: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_l: Extent,
                    N_k: Extent,
                    N_j: Extent,
                > Loops<T> for Nest1<T, X0, X1, X2, U, N_i, N_l, N_k, N_j> {
                    const STATIC: bool = all_static(
                        &[N_i::STATIC, N_l::STATIC, N_k::STATIC, N_j::STATIC],
                    );
                    const FRESH: bool = U::FRESH;
                    type Engine = Emitted;
                    type Walks = [Walk; 0];
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 0], Problem<T>)> {
                        ::core::option::Option::None
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_i
                            .get()
                            .saturating_mul(self.n_l.get())
                            .saturating_mul(self.n_k.get())
                            .saturating_mul(self.n_j.get())
                    }
                    type Part = Nest1<T, X0, X1, X2, U, Dyn, Dyn, N_k, N_j>;
                    type Free = [usize; 2];
                    #[inline(always)]
                    fn free(&self) -> [usize; 2] {
                        [self.n_i.get(), self.n_l.get()]
                    }
                    #[inline(always)]
                    unsafe fn part(
                        &self,
                        axis: usize,
                        from: usize,
                        len: usize,
                    ) -> Self::Part {
                        let (x0, x1, x2, out) = (self.x0, self.x1, self.x2, self.out);
                        let whole = Nest1 {
                            x0,
                            x1,
                            x2,
                            out,
                            n_i: Dyn(self.n_i.get()),
                            n_l: Dyn(self.n_l.get()),
                            n_k: self.n_k,
                            n_j: self.n_j,
                            x0_i: self.x0_i,
                            x0_k: self.x0_k,
                            x1_k: self.x1_k,
                            x1_j: self.x1_j,
                            x2_j: self.x2_j,
                            x2_l: self.x2_l,
                            out_i: self.out_i,
                            out_l: self.out_l,
                        };
                        match axis {
                            0 => {
                                let x0 = x0.at(from, self.x0_i);
                                let out = out.at(from, self.out_i);
                                Nest1 {
                                    x0,
                                    x1,
                                    x2,
                                    out,
                                    n_i: Dyn(len),
                                    ..whole
                                }
                            }
                            1 => {
                                let x2 = x2.at(from, self.x2_l);
                                let out = out.at(from, self.out_l);
                                Nest1 {
                                    x0,
                                    x1,
                                    x2,
                                    out,
                                    n_l: Dyn(len),
                                    ..whole
                                }
                            }
                            _ => whole,
                        }
                    }
                    #[inline(always)]
                    fn in_c_order(&self) -> ::core::option::Option<Self> {
                        let ordered = Self {
                            x0: self.x0,
                            x1: self.x1,
                            x2: self.x2,
                            out: self.out,
                            n_i: self.n_i,
                            n_l: self.n_l,
                            n_k: self.n_k,
                            n_j: self.n_j,
                            x0_i: c_stride(&[self.n_k.get()]),
                            x0_k: c_stride(&[]),
                            x1_k: c_stride(&[self.n_j.get()]),
                            x1_j: c_stride(&[]),
                            x2_j: c_stride(&[self.n_l.get()]),
                            x2_l: c_stride(&[]),
                            out_i: c_stride(&[self.n_l.get()]),
                            out_l: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x0_k == ordered.x0_k
                            && self.x1_k == ordered.x1_k && self.x1_j == ordered.x1_j
                            && self.x2_j == ordered.x2_j && self.x2_l == ordered.x2_l
                            && self.out_i == ordered.out_i && self.out_l == ordered.out_l
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let any_terms = volume(&[self.n_k.get(), self.n_j.get()]) > 0;
                        let start: T = start(
                            Self::STATIC,
                            &[self.n_k.get(), self.n_j.get()],
                        );
                        let (x0, x1, x2, out) = (self.x0, self.x1, self.x2, self.out);
                        unsafe {
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let out = out.at(i, self.out_i);
                                for l in 0..self.n_l.get() {
                                    let x2 = x2.at(l, self.x2_l);
                                    let out = out.at(l, self.out_l);
                                    let element = if any_terms {
                                        let mut sum_k = start;
                                        for k in 0..self.n_k.get() {
                                            let x0 = x0.at(k, self.x0_k);
                                            let x1 = x1.at(k, self.x1_k);
                                            let mut sum_j = start;
                                            for j in 0..self.n_j.get() {
                                                let x1 = x1.at(j, self.x1_j);
                                                let x2 = x2.at(j, self.x2_j);
                                                sum_j = x1.get().times_plus(x2.get(), sum_j);
                                            }
                                            sum_k = x0.get().times_plus(sum_j, sum_k);
                                        }
                                        sum_k
                                    } else {
                                        T::ZERO
                                    };
                                    out.set(element);
                                }
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        let _ = lanes;
                        Loops::run_scalar(self);
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    X2: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_l: Extent,
                    N_k: Extent,
                    N_j: Extent,
                > Nest1<T, X0, X1, X2, U, N_i, N_l, N_k, N_j> {}
                'einsum: {
                    let error = 'failed: {
                        let op0_first = first(op0);
                        let op1_first = next::<1usize, _, _, _>(op0_first, op1);
                        let op2_first = next::<2usize, _, _, _>(op0_first, op2);
                        let (op0_i, (op0_k, ())) = match axes::<2usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let (op1_k, (op1_j, ())) = match axes::<2usize, 1usize, _>(op1) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let (op2_j, (op2_l, ())) = match axes::<2usize, 2usize, _>(op2) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let n_i = op0_i.extent;
                        let n_k = op0_k.extent;
                        agree::<'k', 0usize, 1usize, _, _>(n_k, op1_k.extent);
                        let ::core::option::Option::Some(n_k) = meet(n_k, op1_k.extent)
                        else {
                            break 'failed Error::extents(
                                'k',
                                &[
                                    (0usize, Extent::get(op0_k.extent)),
                                    (1usize, Extent::get(op1_k.extent)),
                                ],
                            );
                        };
                        let n_j = op1_j.extent;
                        agree::<'j', 1usize, 2usize, _, _>(n_j, op2_j.extent);
                        let ::core::option::Option::Some(n_j) = meet(n_j, op2_j.extent)
                        else {
                            break 'failed Error::extents(
                                'j',
                                &[
                                    (1usize, Extent::get(op1_j.extent)),
                                    (2usize, Extent::get(op2_j.extent)),
                                ],
                            );
                        };
                        let n_l = op2_l.extent;
                        let extents = (n_i, (n_l, ()));
                        let count = match count(op0_first, extents) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let mut storage = allocate(
                            or_else(family(op0), or_else(family(op1), family(op2))),
                            op0_first,
                            extents,
                            count,
                        );
                        let (axis0, (axis1, ())) = c_order(extents);
                        let axis_i = 0_isize.wrapping_add(axis0.stride);
                        let axis_l = 0_isize.wrapping_add(axis1.stride);
                        let pointer = storage_pointer(op0_first, &mut storage);
                        let out = Out::new(pointer, Create);
                        let fused = Nest1 {
                            x0: op0_first,
                            x1: op1_first,
                            x2: op2_first,
                            out,
                            n_i,
                            n_l,
                            n_k,
                            n_j,
                            x0_i: op0_i.broadcast_stride(),
                            x0_k: op0_k.broadcast_stride(),
                            x1_k: op1_k.broadcast_stride(),
                            x1_j: op1_j.broadcast_stride(),
                            x2_j: op2_j.broadcast_stride(),
                            x2_l: op2_l.broadcast_stride(),
                            out_i: axis_i,
                            out_l: axis_l,
                        };
                        if fuses(
                            &fused,
                            || {
                                let real_i = real(n_i);
                                let real_l = real(n_l);
                                let real_k = real(n_k);
                                let real_j = real(n_j);
                                real_sum([
                                    real_product([2.0, real_i, real_l, real_k]),
                                    real_product([2.0, real_i, real_l, real_k, real_j]),
                                ])
                            },
                            || {
                                let real_k = real(n_k);
                                let real_j = real(n_j);
                                let real_l = real(n_l);
                                let real_i = real(n_i);
                                [
                                    (
                                        real_sum([
                                            real_product([2.0, real_k, real_j, real_l]),
                                            real_product([2.0, real_i, real_k, real_l]),
                                        ]),
                                        2.0,
                                    ),
                                    (
                                        real_sum([
                                            real_product([2.0, real_i, real_k, real_j]),
                                            real_product([2.0, real_i, real_j, real_l]),
                                        ]),
                                        2.0,
                                    ),
                                ]
                            },
                        ) {
                            run_plain(fused);
                        } else {
                            static NETWORK: Network<'static> = Network {
                                labels: &['i', 'k', 'j', 'l'],
                                ellipsis: ::core::option::Option::None,
                                operands: &[
                                    Subscript {
                                        indices: &[0, 1],
                                        contiguous: true,
                                    },
                                    Subscript {
                                        indices: &[1, 2],
                                        contiguous: true,
                                    },
                                    Subscript {
                                        indices: &[2, 3],
                                        contiguous: true,
                                    },
                                ],
                                output: Subscript {
                                    indices: &[0, 3],
                                    contiguous: true,
                                },
                                memory: ::core::option::Option::None,
                                same: &[],
                                orders: &[&[[1, 2], [0, 3]], &[[0, 1], [3, 2]]],
                            };
                            static PATHS: Paths = Paths::new();
                            let seconds = {
                                let real_k = real(n_k);
                                let real_j = real(n_j);
                                let real_l = real(n_l);
                                let real_i = real(n_i);
                                let seconds0 = tile_seconds(
                                    real_product([2.0, real_k, real_j, real_l]),
                                    real_sum([
                                        real_product([1.0, real_k, real_j]),
                                        real_product([1.0, real_j, real_l]),
                                        real_product([1.0, real_k, real_l]),
                                    ]),
                                );
                                let seconds1 = tile_seconds(
                                    real_product([2.0, real_i, real_k, real_l]),
                                    real_sum([
                                        real_product([1.0, real_i, real_k]),
                                        real_product([1.0, real_k, real_l]),
                                        real_product([1.0, real_i, real_l]),
                                    ]),
                                );
                                let seconds2 = tile_seconds(
                                    real_product([2.0, real_i, real_k, real_j]),
                                    real_sum([
                                        real_product([1.0, real_i, real_k]),
                                        real_product([1.0, real_k, real_j]),
                                        real_product([1.0, real_i, real_j]),
                                    ]),
                                );
                                let seconds3 = tile_seconds(
                                    real_product([2.0, real_i, real_j, real_l]),
                                    real_sum([
                                        real_product([1.0, real_i, real_j]),
                                        real_product([1.0, real_j, real_l]),
                                        real_product([1.0, real_i, real_l]),
                                    ]),
                                );
                                [
                                    real_sum([seconds0, seconds1]),
                                    real_sum([seconds2, seconds3]),
                                ]
                            };
                            let number = least(&seconds);
                            let route = 'found: {
                                if worth_slicing(seconds[number]) {
                                    if let ::core::result::Result::Ok(route) = PATHS
                                        .route(
                                            &NETWORK,
                                            Key {
                                                order: ::core::option::Option::Some(number),
                                                expected: &[],
                                                alike: 0,
                                                ..Key::new(
                                                    &[
                                                        Extent::get(n_i),
                                                        Extent::get(n_k),
                                                        Extent::get(n_j),
                                                        Extent::get(n_l),
                                                    ],
                                                    element_bytes(op0_first),
                                                )
                                            },
                                        )
                                    {
                                        if is_sliced(&route) {
                                            break 'found ::core::option::Option::Some(route);
                                        }
                                    }
                                }
                                ::core::option::Option::None
                            };
                            match route {
                                ::core::option::Option::Some(route) => {
                                    let mut room = room(op0_first);
                                    let memory = match Memory::new(&mut room, route.elements) {
                                        ::core::result::Result::Ok(value) => value,
                                        ::core::result::Result::Err(error) => break 'failed error,
                                    };
                                    let operands = [
                                        In::tensor(op0_first),
                                        In::tensor(op1_first),
                                        In::tensor(op2_first),
                                    ];
                                    unsafe {
                                        run_route(
                                            &route,
                                            &operands,
                                            &[
                                                op0_i.broadcast_stride(),
                                                op0_k.broadcast_stride(),
                                                op1_k.broadcast_stride(),
                                                op1_j.broadcast_stride(),
                                                op2_j.broadcast_stride(),
                                                op2_l.broadcast_stride(),
                                                axis_i,
                                                axis_l,
                                            ],
                                            &memory,
                                            out,
                                        )
                                    };
                                }
                                ::core::option::Option::None => {
                                    match number {
                                        0 => {
                                            let step0 = match Shape::new([
                                                ('k', Extent::get(n_k)),
                                                ('l', Extent::get(n_l)),
                                            ]) {
                                                ::core::result::Result::Ok(value) => value,
                                                ::core::result::Result::Err(error) => break 'failed error,
                                            };
                                            match with_scratch(
                                                op0_first,
                                                (((n_k, (n_l, ())), ()), ()),
                                                [step0.life(0usize, 1usize)],
                                                [0usize],
                                                |scratch| {
                                                    let step0 = scratch.place(0usize, step0);
                                                    {
                                                        let out = Out::new(step0.pointer(), Assign);
                                                        run(Nest0 {
                                                            x0: op1_first,
                                                            x1: op2_first,
                                                            out,
                                                            n_k,
                                                            n_l,
                                                            n_j,
                                                            x0_k: op1_k.broadcast_stride(),
                                                            x0_j: op1_j.broadcast_stride(),
                                                            x1_j: op2_j.broadcast_stride(),
                                                            x1_l: op2_l.broadcast_stride(),
                                                            out_k: step0.stride('k'),
                                                            out_l: step0.stride('l'),
                                                        });
                                                    }
                                                    {
                                                        run(Nest0 {
                                                            x0: op0_first,
                                                            x1: step0.read(),
                                                            out,
                                                            n_k: n_i,
                                                            n_l,
                                                            n_j: n_k,
                                                            x0_k: op0_i.broadcast_stride(),
                                                            x0_j: op0_k.broadcast_stride(),
                                                            x1_j: step0.stride_of(0usize),
                                                            x1_l: step0.stride_of(1usize),
                                                            out_k: axis_i,
                                                            out_l: axis_l,
                                                        });
                                                    }
                                                },
                                            ) {
                                                ::core::result::Result::Ok(value) => value,
                                                ::core::result::Result::Err(error) => break 'failed error,
                                            }
                                        }
                                        _ => {
                                            let step0 = match Shape::new([
                                                ('i', Extent::get(n_i)),
                                                ('j', Extent::get(n_j)),
                                            ]) {
                                                ::core::result::Result::Ok(value) => value,
                                                ::core::result::Result::Err(error) => break 'failed error,
                                            };
                                            match with_scratch(
                                                op0_first,
                                                (((n_i, (n_j, ())), ()), ()),
                                                [step0.life(0usize, 1usize)],
                                                [0usize],
                                                |scratch| {
                                                    let step0 = scratch.place(0usize, step0);
                                                    {
                                                        let out = Out::new(step0.pointer(), Assign);
                                                        run(Nest0 {
                                                            x0: op0_first,
                                                            x1: op1_first,
                                                            out,
                                                            n_k: n_i,
                                                            n_l: n_j,
                                                            n_j: n_k,
                                                            x0_k: op0_i.broadcast_stride(),
                                                            x0_j: op0_k.broadcast_stride(),
                                                            x1_j: op1_k.broadcast_stride(),
                                                            x1_l: op1_j.broadcast_stride(),
                                                            out_k: step0.stride('i'),
                                                            out_l: step0.stride('j'),
                                                        });
                                                    }
                                                    {
                                                        run(Nest0 {
                                                            x0: step0.read(),
                                                            x1: op2_first,
                                                            out,
                                                            n_k: n_i,
                                                            n_l,
                                                            n_j,
                                                            x0_k: step0.stride_of(0usize),
                                                            x0_j: step0.stride_of(1usize),
                                                            x1_j: op2_j.broadcast_stride(),
                                                            x1_l: op2_l.broadcast_stride(),
                                                            out_k: axis_i,
                                                            out_l: axis_l,
                                                        });
                                                    }
                                                },
                                            ) {
                                                ::core::result::Result::Ok(value) => value,
                                                ::core::result::Result::Err(error) => break 'failed error,
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        let written = unsafe { Written::promise() };
                        break 'einsum finished(op0_first, storage, written);
                    };
                    fail("ik,kj,jl->il", &error)
                }
            }
        }
    }
}
