using System.Globalization;
using CsCheck;

namespace PartnershipBot.Tests;

/// <summary>
/// Where every random test takes its chance from. <c>./test</c> repeats the same run each time; <c>./test --fresh</c> looks further;
/// the number that a failed test told, in <see cref="Variable"/>, repeats that one.
/// </summary>
internal static class Seeds
{
    public const string Variable = "TEST_SEEDS";

    private const string Fresh = "fresh";
    private const int Usual = 20261124;

    private static readonly string? Asked = Environment.GetEnvironmentVariable(Variable);

    /// <summary>The seed of a test, which its output tells.</summary>
    public static int Next()
    {
        var seed = Choose(Asked);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}: {Variable}={seed} repeats it.");
        return seed;
    }

    /// <summary>What the variable asks for: the usual seed, a fresh one, or this one.</summary>
    public static int Choose(string? asked) =>
        asked switch
        {
            null or "" => Usual,
#pragma warning disable RS0030 // The one place of the tests where chance is let in.
            Fresh => Random.Shared.Next(),
#pragma warning restore RS0030
            _ => int.Parse(asked, NumberStyles.None, CultureInfo.InvariantCulture),
        };

    /// <summary>
    /// As CsCheck's Sample, which takes a fresh seed for all but the first of its values. What fails is given to it to be made
    /// smaller.
    /// </summary>
    public static void Seeded<T>(this Gen<T> gen, Action<T> check, int iter = 100)
    {
        var chance = new PCG(1, (ulong)Next());
        for (var i = 0; i < iter; i++)
        {
            var state = chance.ToString();
            try
            {
                check(gen.Generate(chance, null, out _));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                gen.Sample(check, seed: state, iter: iter);
                throw;
            }
        }
    }

    public static void Seeded<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> check, int iter = 100) =>
        gen.Seeded(value => check(value.Item1, value.Item2), iter);

    public static void Seeded<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> check, int iter = 100) =>
        gen.Seeded(value => check(value.Item1, value.Item2, value.Item3), iter);

    public static void Seeded<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> check, int iter = 100) =>
        gen.Seeded(v => check(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5), iter);

    public static void Seeded<T1, T2, T3, T4, T5, T6, T7>(
        this Gen<(T1, T2, T3, T4, T5, T6, T7)> gen,
        Action<T1, T2, T3, T4, T5, T6, T7> check,
        int iter = 100
    ) => gen.Seeded(v => check(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, v.Item6, v.Item7), iter);
}
