// einsum!("ik,kj->ij", a, b)

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
        ) {
            (op0, op1) => {
                use einsum::__private::*;
                /// `ik,kj->ij`: out[i, j] = Σ k: x0[i, k] · x1[k, j]
                ///
                /// - `i`: M
                /// - `j`: N
                /// - `k`: K
                ///
                /// Strategy `Tile`.
                ///
                /// - 2 vectors along `j`, 6 rows of `i`
                /// - 2 vectors of partial sums along `k`, 6 rows of `j`
                struct Nest0<T, X0, X1, U, N_i, N_j, N_k> {
                    x0: In<T, X0>,
                    x1: In<T, X1>,
                    out: Out<T, U>,
                    n_i: N_i,
                    n_j: N_j,
                    n_k: N_k,
                    x0_i: isize,
                    x0_k: isize,
                    x1_k: isize,
                    x1_j: isize,
                    out_i: isize,
                    out_j: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_j: Extent,
                    N_k: Extent,
                > Loops<T> for Nest0<T, X0, X1, U, N_i, N_j, N_k> {
                    const STATIC: bool = all_static(
                        &[N_i::STATIC, N_j::STATIC, N_k::STATIC],
                    );
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_k as Extent>::Engine<
                        <N_j as Extent>::Engine<<N_i as Extent>::Engine<Kernels>>,
                    >;
                    type Walks = [Walk; 3];
                    const DENSE: ::core::option::Option<&'static [Walk]> = match dense(
                        [Role::M, Role::N, Role::K],
                        [N_i::STATIC, N_j::STATIC, N_k::STATIC],
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
                            Walk::m(self.n_i.get(), self.x0_i, self.out_i),
                            Walk::n(self.n_j.get(), self.x1_j, self.out_j),
                            Walk::k(self.n_k.get(), self.x0_k, self.x1_k),
                        ];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem(self.x0, self.x1),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_i
                            .get()
                            .saturating_mul(self.n_j.get())
                            .saturating_mul(self.n_k.get())
                    }
                    type Part = Nest0<T, X0, X1, U, Dyn, Dyn, N_k>;
                    type Free = [usize; 2];
                    #[inline(always)]
                    fn free(&self) -> [usize; 2] {
                        [self.n_i.get(), self.n_j.get()]
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
                            n_i: Dyn(self.n_i.get()),
                            n_j: Dyn(self.n_j.get()),
                            n_k: self.n_k,
                            x0_i: self.x0_i,
                            x0_k: self.x0_k,
                            x1_k: self.x1_k,
                            x1_j: self.x1_j,
                            out_i: self.out_i,
                            out_j: self.out_j,
                        };
                        match axis {
                            0 => {
                                let x0 = x0.at(from, self.x0_i);
                                let out = out.at(from, self.out_i);
                                Nest0 {
                                    x0,
                                    x1,
                                    out,
                                    n_i: Dyn(len),
                                    ..whole
                                }
                            }
                            1 => {
                                let x1 = x1.at(from, self.x1_j);
                                let out = out.at(from, self.out_j);
                                Nest0 {
                                    x0,
                                    x1,
                                    out,
                                    n_j: Dyn(len),
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
                            n_i: self.n_i,
                            n_j: self.n_j,
                            n_k: self.n_k,
                            x0_i: c_stride(&[self.n_k.get()]),
                            x0_k: c_stride(&[]),
                            x1_k: c_stride(&[self.n_j.get()]),
                            x1_j: c_stride(&[]),
                            out_i: c_stride(&[self.n_j.get()]),
                            out_j: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x0_k == ordered.x0_k
                            && self.x1_k == ordered.x1_k && self.x1_j == ordered.x1_j
                            && self.out_i == ordered.out_i && self.out_j == ordered.out_j
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let start: T = start(Self::STATIC, &[self.n_k.get()]);
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        unsafe {
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let out = out.at(i, self.out_i);
                                for j in 0..self.n_j.get() {
                                    let x1 = x1.at(j, self.x1_j);
                                    let out = out.at(j, self.out_j);
                                    let mut sum = start;
                                    for k in 0..self.n_k.get() {
                                        let x0 = x0.at(k, self.x0_k);
                                        let x1 = x1.at(k, self.x1_k);
                                        sum = x0.get().times_plus(x1.get(), sum);
                                    }
                                    out.set(sum);
                                }
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        let unit = self.x1_j == 1;
                        let whole = unit && self.n_j.get() >= L::WIDTH;
                        if !whole && self.x0_k == 1 && self.x1_k == 1
                            && self.n_k.get() >= L::WIDTH
                        {
                            self.along_k(lanes);
                        } else if unit {
                            self.along_j(lanes);
                        } else {
                            self.along_j_strided(lanes);
                        }
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    X1: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_j: Extent,
                    N_k: Extent,
                > Nest0<T, X0, X1, U, N_i, N_j, N_k> {
                    /// 2 vectors along `j`, 6 rows of `i`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        let (mut i, mut rows_left) = (0, self.n_i.get());
                        while rows_left >= 6 {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_j_line::<L, 6>(lanes, x0, x1, out);
                            (i, rows_left) = (i + 6, rows_left - 6);
                        }
                        while rows_left > 0 {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_j_line::<L, 1>(lanes, x0, x1, out);
                            (i, rows_left) = (i + 1, rows_left - 1);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_line<L: Lanes<T>, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let (mut j, mut left) = (0, self.n_j.get());
                        while left >= 2 * L::WIDTH {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    2,
                                >(lanes, L::WIDTH, x0, x1, out);
                            (j, left) = (j + 2 * L::WIDTH, left - 2 * L::WIDTH);
                        }
                        if left > L::WIDTH {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    2,
                                >(lanes, left - L::WIDTH, x0, x1, out);
                        } else if Self::STATIC && left == L::WIDTH {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, x1, out);
                        } else if left > 0 {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, x1, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_strided<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        for i in 0..self.n_i.get() {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            let (mut j, mut left) = (0, self.n_j.get());
                            while left > 0 {
                                let x1 = x1.at(j, self.x1_j);
                                let out = out.at(j, self.out_j);
                                let width = if left < L::WIDTH { left } else { L::WIDTH };
                                self.along_j_tile::<
                                        L,
                                        false,
                                        false,
                                        1,
                                        1,
                                    >(lanes, width, x0, x1, out);
                                (j, left) = (j + width, left - width);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_tile<
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
                        let x1_j = if UNIT { 1 } else { self.x1_j };
                        let start: T = start(Self::STATIC, &[self.n_k.get()]);
                        let mut sums = [[lanes.splat(start); VECTORS]; ROWS];
                        unsafe {
                            for k in 0..self.n_k.get() {
                                let x0 = x0.at(k, self.x0_k);
                                let x1 = x1.at(k, self.x1_k);
                                let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    lane_factor[vector] = x1
                                        .at(vector * L::WIDTH, x1_j)
                                        .load::<UNIT, L>(lanes, x1_j, whole, width);
                                }
                                for row in 0..ROWS {
                                    let x0 = x0.at(row, self.x0_i);
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
                                let out = out.at(row, self.out_i);
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    let width = if whole { L::WIDTH } else { width };
                                    let out = out.at(vector * L::WIDTH, self.out_j);
                                    out.store(lanes, self.out_j, width, sums[row][vector]);
                                }
                            }
                        }
                    }
                    /// 2 vectors of partial sums along `k`, 6 rows of `j`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_k<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        for i in 0..self.n_i.get() {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            let (mut j, mut rows_left) = (0, self.n_j.get());
                            while rows_left >= 6 {
                                let x1 = x1.at(j, self.x1_j);
                                let out = out.at(j, self.out_j);
                                self.along_k_tile::<L, true, 6>(lanes, x0, x1, out);
                                (j, rows_left) = (j + 6, rows_left - 6);
                            }
                            while rows_left > 0 {
                                let x1 = x1.at(j, self.x1_j);
                                let out = out.at(j, self.out_j);
                                self.along_k_tile::<L, true, 1>(lanes, x0, x1, out);
                                (j, rows_left) = (j + 1, rows_left - 1);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_k_tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        x1: In<T, X1>,
                        out: Out<T, U>,
                    ) {
                        let start: T = start(Self::STATIC, &[self.n_k.get()]);
                        let mut sums = [[lanes.splat(start); 2]; ROWS];
                        let mut rest = [start; ROWS];
                        unsafe {
                            let (mut k, mut left) = (0, self.n_k.get());
                            while left >= 2 * L::WIDTH {
                                let x0 = x0.at(k, self.x0_k);
                                let x1 = x1.at(k, self.x1_k);
                                self.along_k_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        2,
                                        2,
                                    >(lanes, &mut sums, x0, x1);
                                (k, left) = (k + 2 * L::WIDTH, left - 2 * L::WIDTH);
                            }
                            while left >= L::WIDTH {
                                let x0 = x0.at(k, self.x0_k);
                                let x1 = x1.at(k, self.x1_k);
                                self.along_k_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        2,
                                        1,
                                    >(lanes, &mut sums, x0, x1);
                                (k, left) = (k + L::WIDTH, left - L::WIDTH);
                            }
                            while left > 0 {
                                let x0 = x0.at(k, self.x0_k);
                                let x1 = x1.at(k, self.x1_k);
                                for row in 0..ROWS {
                                    let x1 = x1.at(row, self.x1_j);
                                    rest[row] = x0.get().times_plus(x1.get(), rest[row]);
                                }
                                (k, left) = (k + 1, left - 1);
                            }
                            for row in 0..ROWS {
                                let out = out.at(row, self.out_j);
                                let mut total = sums[row][0];
                                if self.n_k.get() >= 2 * L::WIDTH {
                                    for vector in 1..2 {
                                        total = lanes.add(total, sums[row][vector]);
                                    }
                                }
                                let mut total = lanes.sum(total);
                                if !self.n_k.get().is_multiple_of(L::WIDTH) {
                                    total = total.plus(rest[row]);
                                }
                                out.set(total);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    unsafe fn along_k_chunk<
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
                        let x0_k = if UNIT { 1 } else { self.x0_k };
                        let x1_k = if UNIT { 1 } else { self.x1_k };
                        unsafe {
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..USED {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = x0
                                    .at(vector * L::WIDTH, x0_k)
                                    .load::<UNIT, L>(lanes, x0_k, whole, width);
                            }
                            for row in 0..ROWS {
                                let x1 = x1.at(row, self.x1_j);
                                for vector in 0..USED {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    sums[row][vector] = lanes
                                        .mul_add(
                                            lane_factor[vector],
                                            x1
                                                .at(vector * L::WIDTH, x1_k)
                                                .load::<UNIT, L>(lanes, x1_k, whole, width),
                                            sums[row][vector],
                                        );
                                }
                            }
                        }
                    }
                }
                'einsum: {
                    let error = 'failed: {
                        let op0_first = first(op0);
                        let op1_first = next::<1usize, _, _, _>(op0_first, op1);
                        let (op0_i, (op0_k, ())) = match axes::<2usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let (op1_k, (op1_j, ())) = match axes::<2usize, 1usize, _>(op1) {
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
                        let extents = (n_i, (n_j, ()));
                        let count = match count(op0_first, extents) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let mut storage = allocate(
                            or_else(family(op0), family(op1)),
                            op0_first,
                            extents,
                            count,
                        );
                        let (axis0, (axis1, ())) = c_order(extents);
                        let axis_i = 0_isize.wrapping_add(axis0.stride);
                        let axis_j = 0_isize.wrapping_add(axis1.stride);
                        let pointer = storage_pointer(op0_first, &mut storage);
                        let out = Out::new(pointer, Create);
                        {
                            run(Nest0 {
                                x0: op0_first,
                                x1: op1_first,
                                out,
                                n_i,
                                n_j,
                                n_k,
                                x0_i: op0_i.broadcast_stride(),
                                x0_k: op0_k.broadcast_stride(),
                                x1_k: op1_k.broadcast_stride(),
                                x1_j: op1_j.broadcast_stride(),
                                out_i: axis_i,
                                out_j: axis_j,
                            });
                        }
                        let written = unsafe { Written::promise() };
                        break 'einsum finished(op0_first, storage, written);
                    };
                    fail("ik,kj->ij", &error)
                }
            }
        }
    }
}
