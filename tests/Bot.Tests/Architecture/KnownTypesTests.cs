using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace PartnershipBot.Tests.Architecture;

/// <summary>What the arrows are judged by must see what a type names, wherever it does.</summary>
public sealed class KnownTypesTests
{
    [Fact]
    public void Declarations_attributes_bodies_lambdas_and_what_waits_are_seen()
    {
        var known = typeof(KnownTypesTests)
            .Assembly.GetTypes()
            .Where(t => t == typeof(Sample) || t.DeclaringType == typeof(Sample) || t.DeclaringType?.DeclaringType == typeof(Sample))
            .SelectMany(KnownTypes.Of)
            .ToHashSet();
        known.ShouldContain(typeof(IComparable<>), "an interface");
        known.ShouldContain(typeof(Version), "an argument of a generic type");
        known.ShouldContain(typeof(ObsoleteAttribute), "an attribute");
        known.ShouldContain(typeof(StringBuilder), "a field");
        known.ShouldContain(typeof(Uri), "a parameter");
        known.ShouldContain(typeof(SocketException), "what is caught");
        known.ShouldContain(typeof(SHA256), "a static call inside a method that waits");
        known.ShouldContain(typeof(Rune), "a type inside a lambda");
        known.ShouldNotContain(typeof(TcpClient));
    }

    private sealed class Sample : IComparable<Version>
    {
        private StringBuilder? _field;

        [Obsolete("only here to be seen")]
        public int CompareTo(Version? other) => _field?.Length ?? 0;

        public static async Task<int> WaitAsync(Uri address)
        {
            await Task.Yield();
            try
            {
                return SHA256.HashData(Encoding.UTF8.GetBytes(address.ToString())).Length;
            }
            catch (SocketException)
            {
                return 0;
            }
        }

        public void Fill(IEnumerable<char> letters) => _field = new StringBuilder(string.Concat(letters.Where(c => Rune.IsValid(c))));
    }
}
