// einsum!("i,j->ij", a, b)

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
            __einsum_of_rank::<1usize, _>(&(a)),
            __einsum_of_rank::<1usize, _>(&(b)),
        ) {
            (op0, op1) => {
                use einsum::__private::*;
                /// `i,j->ij`: out[i, j] = x0[i] · x1[j]
                ///
                /// - `i`: M
                /// - `j`: N
                ///
                /// Strategy `Map`.
                ///
                /// - 4 vectors along `j`
                struct Nest0<T, X0, X1, U, N_i, N_j> {
                    x0: In<T, X0>,
                    x1: In<T, X1>,
                    out: Out<T, U>,
                    n_i: N_i,
                    n_j: N_j,
                    x0_i: isize,
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
                > Loops<T> for Nest0<T, X0, X1, U, N_i, N_j> {
                    const STATIC: bool = all_static(&[N_i::STATIC, N_j::STATIC]);
                    const FRESH: bool = U::FRESH;
                    type Engine = <N_j as Extent>::Engine<
                        <N_i as Extent>::Engine<Permuted>,
                    >;
                    type Walks = [Walk; 2];
                    const DENSE: ::core::option::Option<&'static [Walk]> = match dense(
                        [Role::M, Role::N],
                        [N_i::STATIC, N_j::STATIC],
                        [&[0], &[1], &[0, 1]],
                    ) {
                        ::core::option::Option::Some(ref walks) => {
                            ::core::option::Option::Some(walks)
                        }
                        ::core::option::Option::None => ::core::option::Option::None,
                    };
                    #[inline(always)]
                    fn describe(
                        &self,
                    ) -> ::core::option::Option<([Walk; 2], Problem<T>)> {
                        let walks = [
                            Walk::m(self.n_i.get(), self.x0_i, self.out_i),
                            Walk::n(self.n_j.get(), self.x1_j, self.out_j),
                        ];
                        ::core::option::Option::Some((
                            walks,
                            self.out.problem(self.x0, self.x1),
                        ))
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn volume(&self) -> usize {
                        self.n_i.get().saturating_mul(self.n_j.get())
                    }
                    type Part = Nest0<T, X0, X1, U, Dyn, Dyn>;
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
                            x0_i: self.x0_i,
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
                            x0_i: c_stride(&[]),
                            x1_j: c_stride(&[]),
                            out_i: c_stride(&[self.n_j.get()]),
                            out_j: c_stride(&[]),
                        };
                        if true && self.x0_i == ordered.x0_i && self.x1_j == ordered.x1_j
                            && self.out_i == ordered.out_i && self.out_j == ordered.out_j
                        {
                            ::core::option::Option::Some(ordered)
                        } else {
                            ::core::option::Option::None
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_scalar(self) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        unsafe {
                            for i in 0..self.n_i.get() {
                                let x0 = x0.at(i, self.x0_i);
                                let out = out.at(i, self.out_i);
                                for j in 0..self.n_j.get() {
                                    let x1 = x1.at(j, self.x1_j);
                                    let out = out.at(j, self.out_j);
                                    out.set(x0.get().times(x1.get()));
                                }
                            }
                        }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn run_lanes<L: Lanes<T>>(self, lanes: L) {
                        if self.x1_j == 1 {
                            self.along_j(lanes)
                        } else {
                            self.along_j_strided(lanes)
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
                > Nest0<T, X0, X1, U, N_i, N_j> {
                    /// 4 vectors along `j`.
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn along_j<L: Lanes<T>>(&self, lanes: L) {
                        let (x0, x1, out) = (self.x0, self.x1, self.out);
                        for i in 0..self.n_i.get() {
                            let x0 = x0.at(i, self.x0_i);
                            let out = out.at(i, self.out_i);
                            self.along_j_line::<L, 1>(lanes, x0, x1, out);
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
                        while left >= 4 * L::WIDTH {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    4,
                                >(lanes, L::WIDTH, x0, x1, out);
                            (j, left) = (j + 4 * L::WIDTH, left - 4 * L::WIDTH);
                        }
                        while left >= L::WIDTH {
                            let x1 = x1.at(j, self.x1_j);
                            let out = out.at(j, self.out_j);
                            self.along_j_tile::<
                                    L,
                                    true,
                                    true,
                                    ROWS,
                                    1,
                                >(lanes, L::WIDTH, x0, x1, out);
                            (j, left) = (j + L::WIDTH, left - L::WIDTH);
                        }
                        if left > 0 {
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
                        let mut sums = [[lanes.splat(T::ZERO); VECTORS]; ROWS];
                        unsafe {
                            let fixed_factor = x0.splat(lanes);
                            let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                            for vector in 0..VECTORS {
                                let whole = FULL || vector + 1 < VECTORS;
                                lane_factor[vector] = x1
                                    .at(vector * L::WIDTH, x1_j)
                                    .load::<UNIT, L>(lanes, x1_j, whole, width);
                            }
                            for row in 0..ROWS {
                                for vector in 0..VECTORS {
                                    sums[row][vector] = lanes
                                        .mul(fixed_factor, lane_factor[vector]);
                                }
                            }
                            for row in 0..ROWS {
                                for vector in 0..VECTORS {
                                    let whole = FULL || vector + 1 < VECTORS;
                                    let width = if whole { L::WIDTH } else { width };
                                    let out = out.at(vector * L::WIDTH, self.out_j);
                                    out.store(lanes, self.out_j, width, sums[row][vector]);
                                }
                            }
                        }
                    }
                }
                'einsum: {
                    let error = 'failed: {
                        let op0_first = first(op0);
                        let op1_first = next::<1usize, _, _, _>(op0_first, op1);
                        let (op0_i, ()) = match axes::<1usize, 0usize, _>(op0) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let (op1_j, ()) = match axes::<1usize, 1usize, _>(op1) {
                            ::core::result::Result::Ok(value) => value,
                            ::core::result::Result::Err(error) => break 'failed error,
                        };
                        let n_i = op0_i.extent;
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
                                x0_i: op0_i.broadcast_stride(),
                                x1_j: op1_j.broadcast_stride(),
                                out_i: axis_i,
                                out_j: axis_j,
                            });
                        }
                        let written = unsafe { Written::promise() };
                        break 'einsum finished(op0_first, storage, written);
                    };
                    fail("i,j->ij", &error)
                }
            }
        }
    }
}
