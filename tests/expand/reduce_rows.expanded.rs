// einsum!("ij->i", a)

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
        match (__einsum_of_rank::<2usize, _>(&(a)),) {
            (op0,) => {
                use einsum::__private::*;
                /// `ij->i`: out[i] = Σ j: x0[i, j]
                ///
                /// - `i`: free
                /// - `j`: sum
                ///
                /// Strategy `Reduce`.
                ///
                /// - 4 vectors along `i`
                /// - 4 vectors of partial sums along `j`
                struct Nest0<T, X0, U, N_i, N_j> {
                    x0: In<T, X0>,
                    out: Out<T, U>,
                    n_i: N_i,
                    n_j: N_j,
                    x0_i: isize,
                    x0_j: isize,
                    out_i: isize,
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_j: Extent,
                > Loops<T> for Nest0<T, X0, U, N_i, N_j> {
                    const STATIC: bool = all_static(&[N_i::STATIC, N_j::STATIC]);
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_j as Extent>::Engine<
                        <N_i as Extent>::Engine<Reduced>,
                    >;
                    type Walks = [Walk; 2];
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 2], Problem<T>)> {
                        let walks = [
                            Walk::m(self.n_i.get(), self.x0_i, self.out_i),
                            Walk::k(self.n_j.get(), self.x0_j, 0),
                        ];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem_of_one(self.x0),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_i.get().saturating_mul(self.n_j.get())
                    }
                    type Part = Nest0<T, X0, U, Dyn, N_j>;
                    type Free = [usize; 1];
                    #[inline(always)]
                    fn free(&self) -> [usize; 1] {
                        [self.n_i.get()]
                    }
                    #[inline(always)]
                    unsafe fn part(
                        &self,
                        axis: usize,
                        from: usize,
                        len: usize,
                    ) -> Self::Part {
                        let (x0, out) = (self.x0, self.out);
                        let whole = Nest0 {
                            x0,
                            out,
                            n_i: Dyn(self.n_i.get()),
                            n_j: self.n_j,
                            x0_i: self.x0_i,
                            x0_j: self.x0_j,
                            out_i: self.out_i,
                        };
                        match axis {
                            0 => {
                                let x0 = x0.at(from, self.x0_i);
                                let out = out.at(from, self.out_i);
                                Nest0 {
                                    x0,
                                    out,
                                    n_i: Dyn(len),
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
                            out: self.out,
                            n_i: self.n_i,
                            n_j: self.n_j,
                            x0_i: c_stride(&[self.n_j.get()]),
                            x0_j: c_stride(&[]),
                            out_i: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x0_j == ordered.x0_j
                            && self.out_i == ordered.out_i
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let (x0, out) = (self.x0, self.out);
                        unsafe {
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let out = out.at(i, self.out_i);
                                let mut sum = start;
                                for j in 0..self.n_j.get() {
                                    let x0 = x0.at(j, self.x0_j);
                                    sum = sum.plus(x0.get());
                                }
                                out.set(sum);
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        let unit = self.x0_i == 1;
                        let whole = unit && self.n_i.get() >= L::WIDTH;
                        if !whole && self.x0_j == 1 && self.n_j.get() >= L::WIDTH {
                            self.along_j(lanes);
                        } else if unit {
                            self.along_i(lanes);
                        } else {
                            self.along_i_strided(lanes);
                        }
                    }
                }
                impl<
                    T: Scalar,
                    X0: Access,
                    U: Update<T>,
                    N_i: Extent,
                    N_j: Extent,
                > Nest0<T, X0, U, N_i, N_j> {
                    /// 4 vectors along `i`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        self.along_i_line::<L, 1>(lanes, x0, out);
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i_line<L: Lanes<T>, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        out: Out<T, U>,
                    ) {
                        let (mut i, mut left) = (0, self.n_i.get());
                        while left >= 4 * L::WIDTH {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_i_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    4,
                                >(lanes, L::WIDTH, x0, out);
                            (i, left) = (i + 4 * L::WIDTH, left - 4 * L::WIDTH);
                        }
                        while left >= L::WIDTH {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_i_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    1,
                                >(lanes, L::WIDTH, x0, out);
                            (i, left) = (i + L::WIDTH, left - L::WIDTH);
                        }
                        if left > 0 {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_i_tile::<
                                    L,
                                    true,
                                    false,
                                    ROWS,
                                    1,
                                >(lanes, left, x0, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i_strided<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        let (mut i, mut left) = (0, self.n_i.get());
                        while left > 0 {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            let width = if left < L::WIDTH { left } else { L::WIDTH };
                            self.along_i_tile::<
                                    L,
                                    false,
                                    false,
                                    1,
                                    1,
                                >(lanes, width, x0, out);
                            (i, left) = (i + width, left - width);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_i_tile<
                        L: Lanes<T>,
                        const UNIT: bool,
                        const FULL: bool,
                        const ROWS: usize,
                        const VECTORS: usize,
                    >(&self, lanes: L, width: usize, x0: In<T, X0>, out: Out<T, U>) {
                        let x0_i = if UNIT { 1 } else { self.x0_i };
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let mut sums = [[lanes.splat(start); VECTORS]; ROWS];
                        unsafe {
                            for j in 0..self.n_j.get() {
                                let x0 = x0.at(j, self.x0_j);
                                let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    lane_factor[vector] = x0
                                        .at(vector * L::WIDTH, x0_i)
                                        .load::<UNIT, L>(lanes, x0_i, whole, width);
                                }
                                for row in 0..ROWS {
                                    for vector in 0..VECTORS {
                                        sums[row][vector] = lanes
                                            .add(sums[row][vector], lane_factor[vector]);
                                    }
                                }
                            }
                            for row in 0..ROWS {
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    let width = if whole { L::WIDTH } else { width };
                                    let out = out.at(vector * L::WIDTH, self.out_i);
                                    out.store(lanes, self.out_i, width, sums[row][vector]);
                                }
                            }
                        }
                    }
                    /// 4 vectors of partial sums along `j`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, out) = (self.x0, self.out);
                        for i in 0..self.n_i.get() {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_j_tile::<L, true, 1>(lanes, x0, out);
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j_tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                        &self,
                        lanes: L,
                        x0: In<T, X0>,
                        out: Out<T, U>,
                    ) {
                        let start: T = start(Self::STATIC, &[self.n_j.get()]);
                        let mut sums = [[lanes.splat(start); 4]; ROWS];
                        let mut rest = [start; ROWS];
                        unsafe {
                            let (mut j, mut left) = (0, self.n_j.get());
                            while left >= 4 * L::WIDTH {
                                let x0 = x0.at(j, self.x0_j);
                                self.along_j_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        4,
                                    >(lanes, &mut sums, x0);
                                (j, left) = (j + 4 * L::WIDTH, left - 4 * L::WIDTH);
                            }
                            while left >= L::WIDTH {
                                let x0 = x0.at(j, self.x0_j);
                                self.along_j_chunk::<
                                        L,
                                        UNIT,
                                        ROWS,
                                        4,
                                        1,
                                    >(lanes, &mut sums, x0);
                                (j, left) = (j + L::WIDTH, left - L::WIDTH);
                            }
                            while left > 0 {
                                let x0 = x0.at(j, self.x0_j);
                                for row in 0..ROWS {
                                    rest[row] = rest[row].plus(x0.get());
                                }
                                (j, left) = (j + 1, left - 1);
                            }
                            for row in 0..ROWS {
                                let mut total = sums[row][0];
                                if self.n_j.get() >= 4 * L::WIDTH {
                                    for vector in 1..4 {
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
                    ) {
                        const FULL: bool = true;
                        let width = L::WIDTH;
                        let x0_j = if UNIT { 1 } else { self.x0_j };
                        unsafe {
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..USED {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = x0
                                    .at(vector * L::WIDTH, x0_j)
                                    .load::<UNIT, L>(lanes, x0_j, whole, width);
                            }
                            for row in 0..ROWS {
                                for vector in 0..USED {
                                    sums[row][vector] = lanes
                                        .add(sums[row][vector], lane_factor[vector]);
                                }
                            }
                        }
                    }
                }
                'einsum: {
                    let error = 'failed: {
                        let op0_first = first(op0);
                        let (op0_i, (op0_j, ())) = match axes::<2usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let n_i = op0_i.extent;
                        let n_j = op0_j.extent;
                        let extents = (n_i, ());
                        let count = match count(op0_first, extents) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let mut storage = allocate(
                            family(op0),
                            op0_first,
                            extents,
                            count,
                        );
                        let (axis0, ()) = c_order(extents);
                        let axis_i = 0_isize.wrapping_add(axis0.stride);
                        let pointer = storage_pointer(op0_first, &mut storage);
                        let out = Out::new(pointer, Create);
                        {
                            run(Nest0 {
                                x0: op0_first,
                                out,
                                n_i,
                                n_j,
                                x0_i: op0_i.broadcast_stride(),
                                x0_j: op0_j.broadcast_stride(),
                                out_i: axis_i,
                            });
                        }
                        let written = unsafe { Written::promise() };
                        break 'einsum finished(op0_first, storage, written);
                    };
                    fail("ij->i", &error)
                }
            }
        }
    }
}
