using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PartnershipBot.Bench;

/// <summary>Asks the hook inside a program what it has allocated and compiled.</summary>
public sealed class Probe(int port)
{
    /// <summary>Bytes allocated and methods compiled so far.</summary>
    public (long Allocated, long Methods) Read()
    {
        using var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        using var reader = new StreamReader(client.GetStream());
        var told = reader.ReadLine()!.Split(' ');
        return (long.Parse(told[0], CultureInfo.InvariantCulture), long.Parse(told[1], CultureInfo.InvariantCulture));
    }
}
